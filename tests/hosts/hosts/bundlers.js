import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";
import { answerInChromium } from "../support/chromium.js";
import { apps, outputOf } from "../support/places.js";
import { run } from "../support/run.js";
import { serveFiles } from "../support/server.js";
import { OURS, scriptsBelow, shipped } from "../support/shipped.js";
import { versionOf } from "../support/version.js";

/** What may remain of an app that uses nothing of the package: its own line, and the bundler's runtime. */
const MOST_WITHOUT_US = 1_024;

const webpackAsync = promisify(webpack);

const throwWarning = ({ message }) => {
  throw new Error(message);
};

/** Each as people start it, with nothing set for this package. */
const BUNDLERS = [
  {
    name: "Vite, build",
    tool: "vite",
    build: (app, outDir) => vite.build({ root: app, configFile: false, logLevel: "error", build: { outDir, emptyOutDir: true } }),
  },
  {
    name: "webpack",
    tool: "webpack",
    async build(app, path) {
      const stats = await webpackAsync({ mode: "production", context: app, entry: "./main.js", output: { path }, performance: { hints: false } });
      if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
      await cp(join(app, "index.html"), join(path, "index.html"));
    },
  },
  {
    name: "Rollup",
    tool: "rollup",
    async build(app, dir) {
      const bundle = await rollup({ input: join(app, "main.js"), plugins: [nodeResolve({ browser: true })], onwarn: throwWarning });
      await bundle.write({ dir, format: "es" });
      await cp(join(app, "index.html"), join(dir, "index.html"));
    },
  },
  {
    name: "esbuild",
    tool: "esbuild",
    async build(app, outdir) {
      await esbuild.build({ entryPoints: [join(app, "main.js")], outdir, bundle: true, minify: true, format: "esm", logLevel: "error" });
      await cp(join(app, "index.html"), join(outdir, "index.html"));
    },
  },
  {
    name: "Parcel",
    tool: "parcel",
    async build(app, output) {
      const folders = ["--dist-dir", output, "--cache-dir", `${output}-cache`];
      await run("parcel", ["build", join(app, "index.html"), ...folders, "--no-source-maps"]);
    },
  },
];

async function askBuilt({ tool, build }, api) {
  const output = await outputOf(tool);
  await build(join(apps, "page"), output);
  const site = await serveFiles(output);
  try {
    return { answer: await answerInChromium(`${site.origin}/?api=${api}`), bytes: await shipped(output) };
  } finally {
    site.close();
  }
}

async function demandNothing({ tool, build }) {
  const output = await outputOf(`${tool}-unused`);
  await build(join(apps, "unused"), output);
  const code = Object.values(await scriptsBelow(output)).join("");
  if (code.includes(OURS) || code.length > MOST_WITHOUT_US) throw new Error(`${code.length} characters remain: ${code.slice(0, 500)}`);
}

async function askDevServer(api) {
  const cacheDir = await outputOf("vite-cache");
  const server = await vite.createServer({ root: join(apps, "page"), configFile: false, logLevel: "error", cacheDir, server: { host: "127.0.0.1", port: 0 } });
  try {
    await server.listen();
    const { port } = server.httpServer.address();
    return { answer: await answerInChromium(`http://127.0.0.1:${port}/?api=${api}`) };
  } finally {
    await server.close();
  }
}

export const bundlers = [
  { name: "Vite, dev server", version: () => versionOf("vite"), ask: askDevServer },
  ...BUNDLERS.map((bundler) => ({
    name: bundler.name,
    version: () => versionOf(bundler.tool),
    async ask(api) {
      await demandNothing(bundler);
      return askBuilt(bundler, api);
    },
  })),
];
