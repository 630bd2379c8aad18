import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { normalize } from "error-normalizer";

const folder = new URL("../../tests/golden/", import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const gaps = read("known-gaps.json");
const isGap = (file, name) => gaps.some((gap) => gap.file === file && gap.name === name);

for (const path of readdirSync(folder, { recursive: true })) {
  if (!path.endsWith(".json") || path.endsWith("known-gaps.json")) continue;
  const file = path.slice(0, -".json".length);
  for (const { name, response, options, expect } of read(path).cases ?? []) {
    test(`${file}: ${name}`, { skip: isGap(file, name) }, () => {
      const { status, headers, method, body } = response;
      const text = typeof body === "string" || body === null ? body : JSON.stringify(body);
      const bytes = text === null ? undefined : new TextEncoder().encode(text);
      const found = normalize({ status, headers, method, body: bytes }, options);
      assert.deepEqual(found, expect);
      assert.deepEqual(normalize({ status, headers, method, body: text }, options), found, "text and bytes");
    });
  }
}
