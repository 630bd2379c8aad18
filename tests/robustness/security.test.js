import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "SECURITY.md"), "utf8");
const [, table] = /\| who \|.*\n\| --- .*\n((?:\|.*\n)+)/.exec(page);
const threats = table.trim().split("\n").map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));

for (const [who, how, , shownBy] of threats) {
  test(`${who}, ${how}: what shows it is there`, () => {
    const places = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, place]) => place);
    assert.ok(places.length > 0);
    assert.deepEqual(places.filter((place) => !existsSync(join(root, place))), []);
  });
}
