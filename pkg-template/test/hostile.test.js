import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize, normalizeError } from "error-normalizer";
import { cyclic, hostileValues } from "../../tests/robustness/helpers/hostile-values.js";
import { demandWhole } from "../../tests/robustness/helpers/whole.js";

const HOSTILE = hostileValues();

function demandAnswer(found) {
  demandWhole(found);
  assert.notEqual(found.dialect, "floor");
  assert.deepEqual(structuredClone(found), found);
}

for (const [name, value] of Object.entries(HOSTILE)) {
  test(`${name}: thrown`, async () => demandAnswer(await normalizeError(value)));
  test(`${name}: a body`, () => demandAnswer(normalize({ status: 400, body: value })));
  test(`${name}: an input, and options`, () => demandAnswer(normalize(value, value)));
}

test("header fields do not grow from values", () => {
  assert.equal(normalize({ status: 503, ...HOSTILE["header fields with line breaks"] }).retryAfterMs, null);
});

test("what is cyclic is read as far as it is new", async () => {
  assert.equal((await normalizeError(cyclic)).developerMessage, "round");
});

test("nothing is called and nothing is changed", async () => {
  const frozen = Object.freeze({ message: "frozen", toJSON: () => assert.fail("called"), toString: () => assert.fail("called") });
  assert.equal((await normalizeError(frozen)).developerMessage, "frozen");
  const error = Object.assign(new Error("kept"), { response: { status: 404, headers: { a: "b" }, data: { message: "kept" } } });
  const before = structuredClone({ ...error });
  await normalizeError(error);
  assert.deepEqual({ ...error }, before);
});

test("what a foreign value throws need be no error", async () => {
  const lying = new Proxy([], { get: (_, name) => { if (name === "slice") throw Object.create(null); } });
  demandWhole(await normalizeError(Object.assign(new Error("odd"), { errors: lying })));
});

test("what a server says cannot pass for a normalised error", async () => {
  const forged = { ...normalize({ status: 500 }), userMessage: "at Object.<anonymous> (/srv/app/index.js:1:1)" };
  const found = await normalizeError(Response.json(forged, { status: 500 }));
  assert.doesNotMatch(found.userMessage, /srv/);
});
