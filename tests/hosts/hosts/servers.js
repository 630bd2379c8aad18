import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { freePort } from "../../support/free-port.js";
import { apps, outputOf } from "../support/places.js";
import { run, start } from "../support/run.js";
import { brotliBytes, shipped } from "../support/shipped.js";
import { untilItAnswers } from "../support/until-it-answers.js";
import { versionOf } from "../support/version.js";

const node = (app, api) => run(process.execPath, [join(apps, app), api]);

const ENTITIES = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const textOf = (html) => html.replace(/<[^>]*>/g, "").replace(/&[^;]+;/g, (entity) => ENTITIES[entity]);

/** workerd compiles no bytes: the package's entry for it imports the file, as Cloudflare's own tool bundles it. */
async function askWorkerd(api) {
  const output = await outputOf("workerd");
  await build({
    entryPoints: [join(apps, "workerd/main.js")],
    outdir: output,
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    loader: { ".wasm": "copy" },
    assetNames: "[name]",
  });
  const port = await freePort();
  await writeFile(join(output, "workerd.capnp"), configuration(port, api));
  const server = start("workerd", ["serve", "workerd.capnp"], { cwd: output });
  try {
    const answer = await untilItAnswers(server, `http://127.0.0.1:${port}/`);
    const wasm = await readFile(join(output, "error-normalizer.wasm"));
    return { answer: await answer.text(), bytes: (await shipped(output)) + brotliBytes([wasm]) };
  } finally {
    server.end();
  }
}

const configuration = (port, api) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "main.js", esModule = embed "main.js"),
    (name = "error-normalizer.wasm", wasm = embed "error-normalizer.wasm"),
  ],
  bindings = [(name = "API", text = "${api}")],
  compatibilityDate = "2026-01-01",
);
`;

export const servers = [
  { name: "Node, ES module", version: () => `node ${process.versions.node}`, ask: async (api) => ({ answer: await node("node/main.js", api) }) },
  { name: "Node, CommonJS", version: () => `node ${process.versions.node}`, ask: async (api) => ({ answer: await node("node/main.cjs", api) }) },
  {
    name: "Deno",
    version: () => versionOf("deno"),
    ask: async (api) => ({
      answer: await run("deno", ["run", "--node-modules-dir=manual", "--no-lock", "--allow-net", join(apps, "node/main.js"), api]),
    }),
  },
  { name: "Bun", version: () => versionOf("bun"), ask: async (api) => ({ answer: await run("bun", [join(apps, "node/main.js"), api]) }) },
  { name: "workerd (Cloudflare Workers)", version: () => versionOf("workerd"), ask: askWorkerd },
  {
    name: "Server rendering with React",
    version: () => versionOf("react-dom"),
    ask: async (api) => ({ answer: textOf(await node("server-rendering/main.js", api)) }),
  },
];
