import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { ApiError, createNormalizer, ensureOk, normalize, normalizeError } from "error-normalizer";
import { endless, hostileResponses } from "../../tests/robustness/helpers/hostile-responses.js";
import { LyingBytes, cyclic, hostileValues, refusing, revoked } from "../../tests/robustness/helpers/hostile-values.js";
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

test("no toJSON is called, wherever it stands", () => {
  const toJSON = () => assert.fail("called");
  const body = { message: "odd", toJSON, list: Object.assign([{ toJSON }], { toJSON }), call: Object.assign(() => {}, { toJSON }) };
  assert.equal(normalize({ status: 400, body }).developerMessage, "odd");
  Object.prototype.toJSON = Array.prototype.toJSON = BigInt.prototype.toJSON = Function.prototype.toJSON = toJSON;
  try {
    assert.equal(normalize({ status: 400, body: { message: "odd", list: [1n], map: new Map([["a", () => {}]]) } }).developerMessage, "odd");
  } finally {
    for (const { prototype } of [Object, Array, BigInt, Function]) delete prototype.toJSON;
  }
});

test("each member is asked for once", () => {
  let asked = 0;
  normalize({ status: 400, body: { get message() { return asked++ === 0 ? "odd" : assert.fail("asked again"); } } });
  assert.equal(asked, 1);
});

test("a BigInt keeps its digits", () => {
  assert.equal(normalize({ status: 400, body: { message: "odd", request_id: 2n ** 64n } }).errorId, "18446744073709551616");
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
    const said = JSON.parse(JSON.stringify(parsed));
    assert.doesNotMatch((await normalizeError(said)).userMessage, /srv/);
    assert.doesNotMatch((await normalizeError(Object.assign(new Error("odd"), said))).userMessage, /srv/);
  }
});

test("a message of ten megabytes takes no longer than it takes to hold", async () => {
  const error = new Error("x".repeat(1e7), { cause: new Error("X".repeat(1e7)) });
  const started = performance.now();
  demandWhole(await normalizeError(error));
  assert.ok(performance.now() - started < 200, `${performance.now() - started} ms`);
});

test("bytes that lie show nothing of another response", () => {
  normalize({ status: 400, body: `{"message":"${"secret ".repeat(9_000)}"}` });
  for (const body of [new LyingBytes(3), Object.defineProperty(new Uint8Array(3), "length", { value: 60_000 })]) {
    assert.doesNotMatch(normalize({ status: 400, body }).developerMessage, /secret/);
  }
});

test("what is a value's own method is not called", () => {
  const called = () => assert.fail("called");
  const key = { toString: called };
  const made = Object.assign(new Date(0), { toISOString: called, getTime: called });
  const map = Object.assign(new Map([[key, 1], ["message", "odd"]]), { entries: called, [Symbol.iterator]: called });
  assert.equal(normalize({ status: 400, body: map }).developerMessage, "odd");
  assert.equal(normalize({ status: 400, body: { message: "odd", made } }).developerMessage, "odd");
});

test("buffers and collections of another realm are read", () => {
  for (const made of ['new TextEncoder().encode(text).buffer', 'new TextEncoder().encode(text)', 'new Map([["message", "odd"]])', "new String(text)"]) {
    const body = runInNewContext(made, { text: '{"message":"odd"}', TextEncoder });
    assert.equal(normalize({ status: 400, body }).developerMessage, "odd", made);
  }
});

test("a Blob that never comes is not waited for", { timeout: 5_000 }, async () => {
  const data = Object.assign(new Blob(["odd"]), { slice: () => ({ arrayBuffer: () => new Promise(() => {}) }) });
  demandAnswer(await normalizeError({ status: 404, headers: {}, data }, { timeoutMs: 20 }));
});

test("options of one call that cannot be read leave the bound ones", async () => {
  const { normalize, normalizeError } = createNormalizer({ texts: { not_found: "Nothing here" } });
  for (const more of [{ get locale() { throw null; } }, revoked(), refusing(), null, 7]) {
    assert.equal(normalize({ status: 404 }, more).userMessage, "Nothing here");
    assert.equal((await normalizeError({ status: 404, headers: {} }, more)).userMessage, "Nothing here");
  }
});

test("a good response is not failed by what inspects it; a hostile one is an ApiError", async () => {
  const good = Object.assign(Response.json({ a: 1 }), { clone: () => { throw null; } });
  assert.equal(await ensureOk(good, { inspectOk: true }), good);
  for (const bad of [undefined, null, revoked(), refusing(), { ok: 1 }]) {
    await assert.rejects(ensureOk(bad), (error) => error instanceof ApiError);
  }
});
