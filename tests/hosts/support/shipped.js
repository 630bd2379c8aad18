import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What stands in every build that holds the package: the words of src/floor.js. */
export const OURS = "; not read further: ";

/** The JavaScript below a folder: text by path. */
export async function scriptsBelow(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.[cm]?js$/.test(file));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), "utf8")])));
}

/** Bytes on the wire, each file compressed as a web server would. */
export const brotliBytes = (files) => files.reduce((bytes, file) => bytes + brotliCompressSync(file).length, 0);

/** Of those scripts that hold the package. */
export async function shipped(folder) {
  const ours = Object.values(await scriptsBelow(folder)).filter((text) => text.includes(OURS));
  return brotliBytes(ours);
}
