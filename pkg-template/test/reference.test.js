import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const template = join(import.meta.dirname, "..");
const types = readFileSync(join(template, "types/index.d.ts"), "utf8").replace(/\/\*\*.*?\*\//gs, "");
const page = readFileSync(join(template, "../docs/reference.md"), "utf8");

const declarations = Array.from(types.matchAll(/^export (type|interface|class|function) (\w+)(.*?)(?=^export |$(?![^]))/gms));
const sections = new Map(Array.from(page.matchAll(/^## (\w+)\n(.*?)(?=^## |$(?![^]))/gms), ([, name, text]) => [name, text]));

/** Aliases that say only how something is written down are explained where they are used. */
const ASIDE = ["PolicyTable", "OwnText", "OwnTexts", "TextsByLanguage", "Words"];

for (const [, sort, name, declared] of declarations) {
  test(`${name} is on the page as it is declared`, () => {
    if (sort === "function" || ASIDE.includes(name)) return assert.ok(page.includes(`\`${name}\``));
    const section = sections.get(name);
    assert.ok(section, `no section ${name}`);
    const missing = namesIn(sort, declared).filter((part) => !section.includes(`\`${part}\``));
    assert.deepEqual(missing, []);
  });
}

test("the page has nothing else", () => {
  const declared = declarations.map(([, , name]) => name);
  assert.deepEqual([...sections.keys()].filter((name) => name !== "Functions" && !declared.includes(name)), []);
  for (const [, sort, name, text] of declarations) {
    const rows = Array.from((sections.get(name) ?? "").matchAll(/^\| `(\w+)`/gm), ([, row]) => row);
    assert.deepEqual(rows.filter((row) => !namesIn(sort, text).includes(row)), [], name);
  }
});

/** The members of an interface or a class; of a type, the texts that it consists of. */
function namesIn(sort, declared) {
  const pattern = sort === "type" ? /"([\w-]+)"/g : /^ {2}(?:readonly )?(?!constructor)(\w+)\??[:(]/gm;
  return Array.from(declared.matchAll(pattern), ([, name]) => name);
}
