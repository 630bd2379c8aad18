import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

const FOLDER = join(import.meta.dirname, "../fixtures");

/** The responses that everything here is measured on, by name; instructions.rs reads the same files. */
export async function readFixtures() {
  const files = (await readdir(FOLDER)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [basename(file, ".http"), parse(await readFile(join(FOLDER, file), "utf8"))])));
}

/** An HTTP/1.1 response as text, with plain line feeds. */
function parse(text) {
  const end = text.indexOf("\n\n");
  const [first, ...lines] = text.slice(0, end).split("\n");
  return {
    status: Number(first.split(" ")[1]),
    headers: Object.fromEntries(lines.map((line) => line.split(": "))),
    body: text.slice(end + 2),
  };
}
