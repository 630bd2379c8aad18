import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize, normalizeError } from "error-normalizer";
import { endless, hostileResponses } from "../../tests/robustness/helpers/hostile-responses.js";
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

for (const [name, make] of Object.entries(hostileResponses)) {
  test(`a response ${name}: an answer in time`, { timeout: 5_000 }, async () => {
    const response = make();
    demandWhole(await normalizeError(response, { timeoutMs: 20, maxBytes: Infinity }));
    if (endless.has(response)) assert.equal(endless.get(response).cancelled, true);
    assert.ok((endless.get(response)?.bytes ?? 0) <= 4 * 1_048_576);
  });
}

test("header fields do not grow from values", () => {
  assert.equal(normalize({ status: 503, ...HOSTILE["header fields with line breaks"] }).retryAfterMs, null);
});

test("the items of a header field are not asked for their text", () => {
  const item = { toString: () => assert.fail("called") };
  demandAnswer(normalize({ status: 400, headers: { a: [item], b: [["x"], new Array(2.5e8)] } }));
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
  // openapi-fetch and others leave the parsed body to be thrown.
  for (const parsed of [forged, { name: "ApiError", normalized: forged }, { cause: { name: "ApiError", normalized: forged } }]) {
    assert.doesNotMatch((await normalizeError(JSON.parse(JSON.stringify(parsed)))).userMessage, /srv/);
  }
});

test("a message of ten megabytes takes no longer than it takes to hold", async () => {
  const error = new Error("x".repeat(1e7), { cause: new Error("X".repeat(1e7)) });
  const started = performance.now();
  demandWhole(await normalizeError(error));
  assert.ok(performance.now() - started < 200, `${performance.now() - started} ms`);
});
