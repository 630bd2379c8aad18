import { hasMethod, isObject, peek } from "./peek.js";

/** Fields beyond these are not looked at: no fact stands in them. */
const MAX_FIELDS = 256;
const MAX_LINE = 2_048;

/**
 * Header fields as the engine reads them: "name\nvalue\n" each.
 * Given as Headers, a Map, pairs, a plain object, Angular's HttpHeaders, or XMLHttpRequest's one text.
 */
export function headerText(headers, method) {
  let text = typeof method === "string" && method !== "" ? field(":method", method) : "";
  let count = 0;
  try {
    for (const [name, value] of fieldsOf(headers)) {
      if (++count > MAX_FIELDS) break;
      text += field(name, value);
    }
  } catch {
    // What was read before a foreign object threw still counts.
  }
  return text;
}

function fieldsOf(headers) {
  if (typeof headers === "string") return headers.split(/\r?\n/, MAX_FIELDS).map(pairOf);
  if (!isObject(headers)) return [];
  if (typeof headers[Symbol.iterator] === "function") return headers;
  // Angular's HttpHeaders: its keys() is an array.
  if (hasMethod(headers, "keys") && hasMethod(headers, "get")) return asked(headers);
  return Object.keys(headers).slice(0, MAX_FIELDS).map((name) => [name, peek(headers, name)]);
}

function pairOf(line) {
  const colon = line.indexOf(":");
  return colon > 0 ? [line.slice(0, colon), line.slice(colon + 1)] : [];
}

function* asked(headers) {
  for (const name of headers.keys()) yield [name, headers.get(name)];
}

function field(name, value) {
  const text = Array.isArray(value) ? joined(value) : typeof value === "number" ? String(value) : value;
  return isLine(name) && isLine(text) ? `${name}\n${text}\n` : "";
}

const joined = (values) => (values.length <= MAX_FIELDS && values.every(isLine) ? values.join(", ") : null);

const isLine = (text) => typeof text === "string" && text.length <= MAX_LINE && !text.includes("\n");
