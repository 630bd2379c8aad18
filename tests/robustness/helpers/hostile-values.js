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
  "a shared buffer": { status: 400, body: new Uint8Array(new SharedArrayBuffer(4)) },
  "an empty array": [],
  "a Request": new Request("http://localhost/"),
  "a promise": Promise.resolve(),
});
