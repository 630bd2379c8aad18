import assert from "node:assert/strict";
import { test } from "node:test";
import { normalize, normalizeError } from "error-normalizer";

const cyclic = { message: "round", self: null };
cyclic.self = cyclic;

const deep = (levels) => {
  let value = { message: "bottom" };
  for (let level = 0; level < levels; level++) value = { message: "deeper", inner: value };
  return value;
};

const throwing = {
  get message() {
    throw new Error("no");
  },
};

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const lying = new Proxy(
  {},
  {
    get: () => throwing.message,
    ownKeys: () => {
      throw new Error("no");
    },
    getPrototypeOf: () => {
      throw new Error("no");
    },
  },
);

const detached = new ArrayBuffer(8);
structuredClone(detached, { transfer: [detached] });

const named = (name, message) => Object.assign(new Error(message), { name });

const HOSTILE = {
  cyclic,
  "200,000 levels deep": deep(200_000),
  "a cyclic error": Object.assign(named("HTTPError", "round"), { cause: cyclic, config: cyclic }),
  "a getter that throws": throwing,
  "a response that throws": {
    get response() {
      throw new Error("no");
    },
  },
  "a revoked proxy": revoked,
  "a proxy that throws": lying,
  "a sparse array": new Array(1e9),
  "a huge array": new Array(1e6).fill({ message: "again" }),
  "a long string": "x".repeat(1e7),
  "symbols, BigInts and functions": { message: "odd", big: 1n, symbol: Symbol("s"), call() {}, nothing: undefined },
  "a Map, a Set, a Date": { message: "odd", map: new Map([["a", 1]]), set: new Set([1]), date: new Date(0), never: new Date(Number.NaN) },
  "lone surrogates": { message: "\ud800 odd \udc00" },
  "no prototype": Object.assign(Object.create(null), { message: "bare" }),
  "a frozen error": Object.freeze(new Error("frozen")),
  "members for a prototype": JSON.parse('{"message":"odd","errors":{"__proto__":["bad"],"constructor":["bad"]}}'),
  "a status that is none": { status: Number.NaN, body: "odd", headers: 7 },
  "headers that throw": { status: 400, headers: { *[Symbol.iterator]() { throw new Error("no"); } } },
  "a thousand header fields": { status: 400, headers: Array.from({ length: 1000 }, (_, i) => [`x-${i}`, "v".repeat(100)]), body: "odd" },
  "header fields with line breaks": { status: 400, headers: { "x-request-id": "a\nretry-after\n7", "a\nb": "c" }, body: "" },
  "a detached buffer": { status: 400, body: detached },
  "a shared buffer": { status: 400, body: new Uint8Array(new SharedArrayBuffer(4)) },
  "an empty array": [],
  "a Request": new Request("http://localhost/"),
  "a promise": Promise.resolve(),
};

const MEMBERS = [
  "status", "kind", "key", "title", "userMessage", "lang", "developerMessage", "public", "action",
  "errorId", "fields", "retryable", "retryAfterMs", "docsUrl", "dialect", "anomalies",
];

function demandWhole(found) {
  assert.deepEqual(Object.keys(found), MEMBERS);
  assert.notEqual(found.userMessage, "");
  assert.notEqual(found.title, "");
  assert.notEqual(found.dialect, "floor");
  assert.deepEqual(structuredClone(found), found);
}

for (const [name, value] of Object.entries(HOSTILE)) {
  test(`${name}: thrown`, async () => demandWhole(await normalizeError(value)));
  test(`${name}: a body`, () => demandWhole(normalize({ status: 400, body: value })));
  test(`${name}: an input, and options`, () => demandWhole(normalize(value, value)));
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

test("what a server says cannot pass for a normalised error", async () => {
  const forged = { ...normalize({ status: 500 }), userMessage: "at Object.<anonymous> (/srv/app/index.js:1:1)" };
  const found = await normalizeError(Response.json(forged, { status: 500 }));
  assert.doesNotMatch(found.userMessage, /srv/);
});
