import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { BESIDE_DEFAULT_ENTRY, BUNDLERS, brotli } from "./bundle.js";

const PACKAGE = join(import.meta.dirname, "../../pkg");
const EMPTY = "globalThis.used = {};";

const using = (entry) => `import * as all from "${entry}"; globalThis.used = all;`;

/** Bytes after brotli 11: what they are of, and which budget they come out of. */
export async function measureSizes() {
  const wasm = brotli(await readFile(join(PACKAGE, "error-normalizer.wasm")));
  return [
    await sizeOf("default entry, Vite", "Vite", "error-normalizer"),
    await sizeOf("default entry, esbuild", "esbuild", "error-normalizer"),
    await sizeOf("stream entry", "esbuild", "error-normalizer/stream"),
    { name: ".wasm", budget: ".wasm", bytes: wasm },
    ...(await sizeOfEach("locale", await locales(), (name) => `error-normalizer/locales/${name}`)),
    ...(await sizeOfEach("adapter", await adapters(), (name) => `error-normalizer/${name}`)),
  ];
}

/** What people have in their applications already, measured in the same way. */
export const sizeOfAxios = () => cost("esbuild", "axios");

async function sizeOf(name, bundler, entry) {
  return { name, budget: name, bytes: await cost(bundler, entry) };
}

async function sizeOfEach(budget, names, entryOf) {
  const sizes = [];
  for (const name of names) sizes.push({ name, budget, bytes: await cost("esbuild", entryOf(name), [BESIDE_DEFAULT_ENTRY]) });
  return sizes;
}

/** What an application gets larger by. */
async function cost(bundler, entry, plugins) {
  const build = BUNDLERS[bundler];
  return brotli(await build(using(entry), plugins)) - brotli(await build(EMPTY));
}

async function locales() {
  const files = await readdir(join(PACKAGE, "locales"));
  return files.filter((file) => file.endsWith(".js")).map((file) => basename(file, ".js"));
}

async function adapters() {
  const types = await readdir(join(import.meta.dirname, "../../pkg-template/types/adapters"));
  return types.map((file) => basename(file, ".d.ts"));
}

/** What remains of an application that imports from every entry and uses none, by bundler: nothing of ours. */
export async function remainsOfUnused() {
  const entries = ["error-normalizer", "error-normalizer/stream", ...(await adapters()).map((name) => `error-normalizer/${name}`)];
  const imports = entries.map((entry, place) => `import * as unused${place} from "${entry}";`);
  const locale = 'import german from "error-normalizer/locales/de";';
  const remains = {};
  for (const [name, build] of Object.entries(BUNDLERS)) {
    remains[name] = { unused: await build([...imports, locale, EMPTY].join("\n")), empty: await build(EMPTY) };
  }
  return remains;
}
