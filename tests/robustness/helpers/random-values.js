import { hostileResponses } from "./hostile-responses.js";
import { LyingBytes, cyclic, deep, detached, named, refusing, revoked, throwing } from "./hostile-values.js";

const NAMES = [
  "status", "statusCode", "headers", "body", "data", "response", "request", "error", "errors", "message", "name", "code", "cause",
  "reason", "config", "method", "policy", "locale", "texts", "dialects", "maxBytes", "timeoutMs", "graphQLErrors", "networkError",
  "shape", "toJSON", "then", "length", "getReader", "__proto__", "constructor", "0", "", "readyState", "issues", "extensions",
];
const TEXTS = ["", "odd", "\ud800", "\u202e", "\0", "x".repeat(100_000), "Failed to fetch", '{"message":"odd"', "<html><h1>odd", "POST", "de", "never", "a\nb"];
const NUMBERS = [Number.NaN, -0, -1, 0, 200, 404, 503, 1e308, Number.POSITIVE_INFINITY, 2 ** 53, 0.5];
const DEEP = deep(200_000);
const LARGE = new Array(1e5).fill(cyclic);

const MAKERS = [
  ...[(dice) => dice.one(TEXTS), (dice) => dice.one(NUMBERS), () => undefined, () => null, () => true, () => 1n, () => Symbol("odd")],
  ...[() => () => {}, () => class {}, () => async () => {}, () => function* () {}, () => globalThis, () => Reflect, () => Object.prototype],
  ...[() => DEEP, () => LARGE, () => cyclic, () => throwing, revoked, refusing, detached, () => new Array(2 ** 32 - 1)],
  ...[() => new Date(Number.NaN), () => new SharedArrayBuffer(8), () => new Uint8Array(new SharedArrayBuffer(8)), () => new DataView(new ArrayBuffer(3)), () => new LyingBytes(3)],
  ...[() => new Float64Array(70_000), () => new Blob(["odd"]), () => new FormData(), () => new URLSearchParams("a=b"), () => /odd/g],
  ...[() => new ReadableStream(), () => AbortSignal.abort(), () => new Request("http://localhost/"), () => new Headers({ a: "b" })],
  ...[() => new WeakMap(), () => new Promise(() => {}), () => new DOMException("odd", "AbortError"), () => new Event("error")],
  (dice) => dice.one(Object.values(hostileResponses))(),
  (dice, levels) => new Map([[make(dice, levels), make(dice, levels)]]),
  (dice, levels) => new Set([make(dice, levels)]),
  (dice, levels) => Object.freeze([make(dice, levels), make(dice, levels)]),
  (dice, levels) => Object.assign(named(dice.one(["Error", "HTTPError", "AxiosError", "TimeoutError"]), "odd"), { cause: make(dice, levels), response: make(dice, levels) }),
  (dice, levels) => new AggregateError([make(dice, levels)], "odd"),
  lyingProxy, object, object, object, object, object, object,
];

/** Any value at all, of some levels; the same for the same dice. */
export function make(dice, levels) {
  return levels === 0 ? dice.one(TEXTS) : dice.one(MAKERS)(dice, levels - 1);
}

function object(dice, levels) {
  const made = dice.below(8) === 0 ? Object.create(null) : {};
  for (let count = dice.below(6); count > 0; count--) {
    const value = dice.below(12) === 0 ? made : make(dice, levels);
    const get = dice.below(12) === 0 ? () => { throw value; } : () => value;
    Object.defineProperty(made, dice.one(NAMES), { get, enumerable: true, configurable: true });
  }
  return made;
}

/** It says another thing each time, breaks what proxies must keep, or throws what is no error; all by the same dice. */
function lyingProxy(dice, levels) {
  const target = dice.one([() => {}, [], {}, new Error("odd")]);
  const any = () => make(dice, Math.max(levels - 1, 0));
  const lie = () => {
    if (dice.below(3) === 0) throw any();
    return any();
  };
  const ownKeys = () => dice.one([[], ["a", "a"], ["length"], NAMES, [7]]);
  return new Proxy(target, { get: lie, has: () => dice.below(2) === 0, ownKeys, getPrototypeOf: lie });
}
