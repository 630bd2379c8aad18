import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import axios from "axios";

const here = import.meta.dirname;
const readme = readFileSync(join(here, "node_modules/error-normalizer/README.md"), "utf8");
const folder = mkdtempSync(join(here, "node_modules/.readme-"));
const { fetch } = globalThis;

before(() => {
  // The README's API has no such parcel.
  globalThis.fetch = async () =>
    Response.json({ message: "No such parcel", code: "PARCEL_NOT_FOUND" }, { status: 404, headers: { "x-request-id": "req-7" } });
  axios.defaults.adapter = "fetch";
});

after(() => {
  globalThis.fetch = fetch;
  rmSync(folder, { recursive: true });
});

const examples = Array.from(readme.matchAll(/^```js\n(.*?)^```/gms), ([, code]) => code);

for (const [place, code] of examples.entries()) {
  test(`example ${place + 1} prints what it says`, async () => {
    const said = Array.from(code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm), ([, comment]) => comment);
    const file = join(folder, `${place}.mjs`);
    writeFileSync(file, code);
    const { log } = console;
    const printed = [];
    console.log = (text) => printed.push(String(text));
    try {
      await import(pathToFileURL(file).href);
    } finally {
      console.log = log;
    }
    assert.deepEqual(printed, said);
  });
}

test("there are examples", () => assert.ok(examples.length > 5));
