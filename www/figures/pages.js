import { readFile, writeFile } from "node:fs/promises";

const DOCS = new URL("../../docs/", import.meta.url);
const PAGE = new URL("demo.md", DOCS);
const MARKED = /(<!-- bench demo -->\n).*?(\n<!-- end -->)/s;

/** Puts the tables between the marks of the page that shows them. */
export async function writeFigures(tables) {
  const page = await readFile(PAGE, "utf8");
  if (!MARKED.test(page)) throw new Error(`${PAGE.pathname} has no marks`);
  await writeFile(PAGE, page.replace(MARKED, (_, begin, end) => `${begin}\n${tables}\n${end}`));
}

export function writePicture(picture) {
  return writeFile(new URL("images/demo.png", DOCS), picture);
}
