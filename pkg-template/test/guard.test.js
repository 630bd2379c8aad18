import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { normalize } from "error-normalizer";

const rows = (file) =>
  readFileSync(new URL(`../../tests/guard/${file}.jsonl`, import.meta.url), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

/** Whether the text is shown where the API marks it as meant for users. */
function isShown(message) {
  const body = { error_id: "8b3f", code: 400, title: "Bad Request", message, key: "bad_request", public: true };
  return normalize({ status: 400, body: JSON.stringify(body) }).public;
}

test("every leaking text is withheld", () => {
  assert.deepEqual(rows("leaking").filter(({ text }) => isShown(text)), []);
});

test("every harmless text is shown", () => {
  assert.deepEqual(rows("harmless").filter(({ text }) => !isShown(text)), []);
});
