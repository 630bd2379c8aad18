// What no API sends and a catch block may hold all the same: by name, for tests of one case each.

const no = () => {
  throw new Error("no");
};

export const throwing = {
  get message() {
    return no();
  },
};

export const cyclic = { message: "round", self: null };
cyclic.self = cyclic;

export function deep(levels) {
  let value = { message: "bottom" };
  for (let level = 0; level < levels; level++) value = { message: "deeper", inner: value };
  return value;
}

export function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

export const refusing = () => new Proxy({}, { get: no, ownKeys: no, getPrototypeOf: no, has: no, getOwnPropertyDescriptor: no });

export function detached() {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

/** It has more bytes, or fewer, than it says. */
export class LyingBytes extends Uint8Array {
  get length() {
    return 60_000;
  }

  get byteLength() {
    return 2 ** 40;
  }
}

/** It never comes to its end. */
class EndlessMap extends Map {
  *[Symbol.iterator]() {
    for (;;) yield ["a", 1];
  }
}

class EndlessSet extends Set {
  *[Symbol.iterator]() {
    for (;;) yield "a";
  }
}

const endlessList = () => new Proxy([], { get: (_, name) => (name === "slice" ? () => new EndlessSet() : undefined) });

function cyclicByCause() {
  const inner = new Error("inner");
  const outer = new AggregateError([inner], "outer");
  outer.errors.push(outer);
  return Object.assign(outer, { cause: Object.assign(inner, { cause: outer }) });
}

/** Each cause is another. */
const causedForEver = () => Object.defineProperty(new Error("again"), "cause", { get: causedForEver });

export const named = (name, message) => Object.assign(new Error(message), { name });

const manyHeaders = () => Array.from({ length: 1000 }, (_, place) => [`x-${place}`, "v".repeat(100)]);

/** Made at the first need: some are large. */
export const hostileValues = () => ({
  cyclic,
  "200,000 levels deep": deep(200_000),
  "a cyclic error": Object.assign(named("HTTPError", "round"), { cause: cyclic, config: cyclic }),
  "a getter that throws": throwing,
  "a response that throws": {
    get response() {
      return no();
    },
  },
  "a revoked proxy": revoked(),
  "a proxy that throws": refusing(),
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
  "headers that throw": { status: 400, headers: { [Symbol.iterator]: no } },
  "a header of a sparse array": { status: 400, headers: { a: new Array(2.5e8) } },
  "a thousand header fields": { status: 400, headers: manyHeaders(), body: "odd" },
  "a thousand fields in Headers": { status: 400, headers: new Headers(manyHeaders()), body: "odd" },
  "header fields with line breaks": { status: 400, headers: { "x-request-id": "a\nretry-after\n7", "a\nb": "c" }, body: "" },
  "a detached buffer": { status: 400, body: detached() },
  "bytes that lie about their number": { status: 400, body: new LyingBytes(3) },
  "bytes that are none": { status: 400, body: Object.create(Uint8Array.prototype) },
  "a proxy of bytes": { status: 400, body: new Proxy(new Uint8Array(3), {}) },
  "a buffer that is none": { status: 400, body: { [Symbol.toStringTag]: "ArrayBuffer", length: 2 ** 30 } },
  "an endless Map": { status: 400, body: new EndlessMap() },
  "an endless Set": new EndlessSet(),
  "a Map that is none": { message: "odd", [Symbol.toStringTag]: "Map" },
  "a list that has no length": { status: 400, body: new Proxy([], { get: (_, name) => (name === "length" ? no() : undefined) }) },
  "an endless list of errors": Object.assign(new Error("odd"), { errors: endlessList() }),
  "an AggregateError that is its own cause": cyclicByCause(),
  "a cause of causes for ever": causedForEver(),
  "a cause that throws null": Object.defineProperty(new Error("odd"), "cause", {
    get() {
      throw null;
    },
  }),
  "a function that is no text": Object.assign(() => {}, { [Symbol.toPrimitive]: no, toString: no }),
  "an object that is no text": { message: { [Symbol.toPrimitive]: no }, [Symbol.toPrimitive]: no },
  "a text as an object": new String("x".repeat(1e6)),
  "a long tag": { status: 400, locale: "d".repeat(1e7) },
  "a table that writes nothing": { status: 400, texts: { toJSON() {} }, policy: { 404: "never" } },
  "a shared buffer": { status: 400, body: new Uint8Array(new SharedArrayBuffer(4)) },
  "an empty array": [],
  "a Request": new Request("http://localhost/"),
  "a promise": Promise.resolve(),
});
