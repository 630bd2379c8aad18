import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const DOCS = join(import.meta.dirname, "../../docs");

/** Puts what a part found between its marks on every page that has them; a part that no page shows is an error. */
export async function writeIntoPages(part, text) {
  const marked = new RegExp(`(<!-- bench ${part} -->\n).*?(\n<!-- end -->)`, "s");
  let shown = false;
  for (const file of await readdir(DOCS, { recursive: true })) {
    if (!file.endsWith(".md")) continue;
    const page = await readFile(join(DOCS, file), "utf8");
    if (!marked.test(page)) continue;
    await writeFile(join(DOCS, file), page.replace(marked, (_, begin, end) => `${begin}\n${text}\n${end}`));
    shown = true;
  }
  if (!shown) throw new Error(`no page in docs/ has the marks of ${part}`);
}

export const writeImage = (name, image) => writeFile(join(DOCS, "images", name), image);
