import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build as buildWithEsbuild } from "esbuild";
import { rollup } from "rollup";
import { build as buildWithVite } from "vite";

const here = import.meta.dirname;
const installed = join(here, "node_modules/error-normalizer");
const tool = (name) => join(here, "../node_modules/.bin", name);
const folder = mkdtempSync(join(here, "node_modules/.bundles-"));
after(() => rmSync(folder, { recursive: true }));

/** Each bundler as people start it: without any configuration for this package. */
const BUNDLERS = {
  async esbuild(entry, format) {
    const { outputFiles } = await buildWithEsbuild({ entryPoints: [entry], bundle: true, minify: true, format, write: false, logLevel: "error" });
    return outputFiles[0].text;
  },
  async rollup(entry, format) {
    const resolveInstalled = { resolveId: (id) => (id === "error-normalizer" ? join(installed, "index.js") : null) };
    const bundle = await rollup({ input: entry, plugins: [resolveInstalled], onwarn: ({ message }) => assert.fail(message) });
    const { output } = await bundle.generate({ format });
    return output[0].code;
  },
  async vite(entry, format) {
    const lib = { entry, formats: [format === "esm" ? "es" : format], name: "app", fileName: "app" };
    const [{ output }] = await buildWithVite({ root: folder, configFile: false, logLevel: "error", build: { write: false, lib, minify: true } });
    return output[0].code;
  },
};

const entry = (name, source) => {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
};

const USED = entry("used.js", `import { normalize } from "error-normalizer"; globalThis.found = normalize({ status: 404 });`);
const UNUSED = entry("unused.js", `import { normalizeError, ensureOk, createNormalizer, ApiError } from "error-normalizer"; globalThis.found = 1;`);

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  for (const format of ["esm", "iife"]) {
    test(`${name}, ${format}: a bundle works`, async () => {
      const file = entry(`${name}-${format}.mjs`, await bundle(USED, format));
      await import(pathToFileURL(file).href);
      assert.equal(globalThis.found.kind, "not_found");
      assert.notEqual(globalThis.found.dialect, "floor");
    });
  }

  test(`${name}: what is not used costs nothing`, async () => {
    const code = await bundle(UNUSED, "esm");
    assert.ok(code.length < 128, code.slice(0, 500));
  });
}

test("importing does nothing", () => {
  const program = `
    const before = Object.getOwnPropertyNames(globalThis).length;
    WebAssembly.Module = WebAssembly.Instance = WebAssembly.compile = globalThis.fetch = () => { throw new Error("used at import") };
    await import("error-normalizer"); await import("error-normalizer/stream");
    process.exitCode = Object.getOwnPropertyNames(globalThis).length - before`;
  assert.equal(spawnSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: here }).status, 0);
});

test("CommonJS", () => {
  const require = createRequire(import.meta.url);
  assert.equal(require("error-normalizer").normalize({ status: 404 }).kind, "not_found");
  assert.equal(require("error-normalizer/locales/de").lang, "de");
  assert.match(require.resolve("error-normalizer/wasm"), /\.wasm$/);
});

test("every locale is there as ES module and as CommonJS, with types", () => {
  const files = readdirSync(join(installed, "locales"));
  const tags = files.filter((file) => file.endsWith(".cjs")).map((file) => file.slice(0, -".cjs".length));
  assert.ok(tags.includes("de"));
  assert.deepEqual(files.sort(), tags.flatMap((tag) => [".cjs", ".d.cts", ".d.ts", ".js"].map((ending) => tag + ending)).sort());
});

test("stream: from the status until the file is there, whole from then on", async () => {
  const { init, normalize } = await import("error-normalizer/stream");
  assert.equal(normalize({ status: 404 }).dialect, "floor");
  assert.equal(await init(Promise.reject(new Error("offline"))), false);
  assert.equal(normalize({ status: 404 }).dialect, "floor");
  const file = readFileSync(join(installed, "error-normalizer.wasm"));
  assert.equal(await init(new Response(file, { headers: { "content-type": "application/wasm" } })), true);
  assert.notEqual(normalize({ status: 404 }).dialect, "floor");
});

test("workerd: the module is imported, no bytes are compiled", async () => {
  const glue = `export * from ${JSON.stringify(join(installed, "workerd.js"))};`;
  const wasmAsModule = {
    name: "wasm-as-module",
    setup(builder) {
      builder.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({
        contents: `import { readFileSync } from "node:fs"; export default new WebAssembly.Module(readFileSync(${JSON.stringify(path)}));`,
      }));
    },
  };
  const { outputFiles } = await buildWithEsbuild({
    stdin: { contents: glue, resolveDir: here },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    plugins: [wasmAsModule],
  });
  const { normalize } = await import(pathToFileURL(entry("workerd.mjs", outputFiles[0].text)).href);
  assert.notEqual(normalize({ status: 404 }).dialect, "floor");
});

test("publint has nothing to say", () => {
  const { status, stdout } = spawnSync(tool("publint"), ["run", installed, "--strict"], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /All good/);
});

test("the types are what the modules are", () => {
  const { status, stdout } = spawnSync(tool("attw"), ["--pack", join(here, "../../pkg"), "--no-color"], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /No problems found/);
});

test("nothing comes along at run time, and nothing runs at installation", () => {
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const member of ["dependencies", "devDependencies", "scripts", "private"]) assert.equal(member in manifest, false, member);
});
