import { MAX_BODY_BYTES } from "./engine.js";
import { isObject, peek } from "./peek.js";

/** In the order of `POLICIES` in src/wasm.rs. */
const POLICIES = ["flag", "client-errors", "never"];

const LONGEST_TIMER = 0x7fff_ffff;

/** Tags may come from an address or a header; of the registered ones none is longer than 35 (RFC 5646, section 4.4.1). */
const MAX_TAG = 100;

export const DEFAULTS = /* @__PURE__ */ Object.freeze({
  locale: "",
  policy: 0,
  tables: "",
  maxBytes: MAX_BODY_BYTES,
  timeoutMs: 5_000,
});

/** What the caller set. What is not fit for use counts as not set: an error handler does not fail over its options. */
export function settingsOf(options) {
  if (!isObject(options)) return DEFAULTS;
  const locale = peek(options, "locale");
  return {
    locale: typeof locale === "string" && locale.length <= MAX_TAG ? locale : "",
    policy: Math.max(POLICIES.indexOf(peek(options, "policy")), 0),
    tables: tablesOf(options),
    maxBytes: Math.min(limit(peek(options, "maxBytes"), MAX_BODY_BYTES), MAX_BODY_BYTES),
    timeoutMs: Math.min(limit(peek(options, "timeoutMs"), DEFAULTS.timeoutMs), LONGEST_TIMER),
  };
}

/** Names what is wrong with options that are bound for good. */
export function demandUsable(options) {
  if (!isObject(options)) throw new TypeError("options is not an object");
  // Whatever stands on `Object.prototype`.
  const { locale, policy, texts, dialects, maxBytes, timeoutMs } = { __proto__: null, ...options };
  if (locale !== undefined && typeof locale !== "string") throw new TypeError("locale is not a string");
  if (policy !== undefined && !isObject(policy) && !POLICIES.includes(policy)) throw new TypeError(`policy is none of ${POLICIES.join(", ")}`);
  for (const [name, value] of Object.entries({ texts, dialects })) {
    if (value !== undefined && !isObject(value)) throw new TypeError(`${name} is not an object`);
  }
  for (const [name, value] of Object.entries({ maxBytes, timeoutMs })) {
    if (value !== undefined && limit(value, -1) === -1) throw new TypeError(`${name} is not a number from 0`);
  }
}

const limit = (value, otherwise) => (typeof value === "number" && value >= 0 ? value : otherwise);

/** Policy table, own texts and own dialects as the engine takes them: one JSON text, made once for each object. */
function tablesOf(options) {
  const policy = jsonOf(peek(options, "policy"));
  const texts = jsonOf(peek(options, "texts"));
  const dialects = jsonOf(peek(options, "dialects"));
  return policy || texts || dialects ? `${policy}\n${texts}\n${dialects}` : "";
}

const written = /* @__PURE__ */ new WeakMap();

function jsonOf(table) {
  if (!isObject(table)) return "";
  let json = written.get(table);
  if (json === undefined) {
    try {
      json = JSON.stringify(table) ?? "";
    } catch {
      json = "";
    }
    written.set(table, json);
  }
  return json;
}
