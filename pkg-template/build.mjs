// Assembles the package: node build.mjs --wasm FILE --packed FILE --out FOLDER
// Of wasm-bindgen's glue nothing is needed: only numbers cross, and src/engine.js calls the exports itself.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { localeModules } from "./scripts/locale-modules.js";
import { manifest } from "./scripts/manifest.js";

const template = import.meta.dirname;
const { values: given } = parseArgs({ options: { wasm: { type: "string" }, packed: { type: "string" }, out: { type: "string" } } });

/** Which of src/module/ hands over the WebAssembly, and where it is for the one that has it inside. */
const handOver = (kind) => ({
  name: "hand-over",
  setup(builder) {
    builder.onResolve({ filter: /^#module$/ }, () => ({ path: join(template, `src/module/${kind}.js`) }));
    builder.onResolve({ filter: /^#packed$/ }, () => ({ path: resolve(given.packed), sideEffects: false }));
  },
});

const bundle = (source, kind, outfile) =>
  build({
    entryPoints: [join(template, "src", source)],
    outfile: join(given.out, outfile),
    bundle: true,
    format: outfile.endsWith(".cjs") ? "cjs" : "esm",
    target: "es2022",
    platform: "neutral",
    external: ["*.wasm", "error-normalizer", "node:*"],
    plugins: [handOver(kind)],
    legalComments: "none",
    logLevel: "warning",
  });

const forCommonJs = (types) => types.replaceAll('"./index.js"', '"./index.cjs"').replace("export default", "export =");

/** All of a folder's types lie at the package's root, where every resolution finds them. */
async function writeTypes(folder) {
  for (const file of await readdir(join(template, folder))) {
    if (!file.endsWith(".d.ts")) continue;
    const types = (await readFile(join(template, folder, file), "utf8")).replace('"../index.js"', '"./index.js"');
    await writeFile(join(given.out, file), types);
    await writeFile(join(given.out, file.replace(".d.ts", ".d.cts")), forCommonJs(types));
  }
}

/** What has types is public; the rest of src/adapters/ goes into these. */
const adapters = (await readdir(join(template, "types/adapters"))).map((file) => basename(file, ".d.ts"));

await rm(given.out, { recursive: true, force: true });
await mkdir(join(given.out, "locales"), { recursive: true });
await Promise.all([
  bundle("index.js", "embedded", "index.js"),
  bundle("index.js", "embedded", "index.cjs"),
  bundle("index.js", "workerd", "workerd.js"),
  bundle("index.js", "stream", "stream.js"),
  bundle("index.js", "stream", "stream.cjs"),
  bundle("cli/main.js", "embedded", "cli.js"),
  ...adapters.flatMap((name) => [".js", ".cjs"].map((ending) => bundle(`adapters/${name}.js`, "none", name + ending))),
]);

await cp(given.wasm, join(given.out, "error-normalizer.wasm"));
await writeFile(join(given.out, "package.json"), manifest(await readFile(join(template, "package.json"), "utf8")));
for (const page of ["README.md", "CHANGELOG.md", "../LICENSE"]) await cp(join(template, page), join(given.out, basename(page)));

for (const folder of ["types", "types/adapters"]) await writeTypes(folder);

for (const file of await readdir(join(template, "locales"))) {
  if (!file.endsWith(".json")) continue;
  const modules = localeModules(await readFile(join(template, "locales", file), "utf8"));
  for (const [ending, text] of Object.entries(modules)) await writeFile(join(given.out, "locales", basename(file, ".json") + ending), text);
}
