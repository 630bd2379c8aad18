import { isError, isList, peek, tagOf } from "./peek.js";

/** Somewhat within what the engine reads, see src/body/json/mod.rs. */
const MAX_DEPTH = 64;
const MAX_NODES = 4_096;
const MAX_ELEMENTS = 128;
const MAX_NAME = 256;

/** What an error says of itself in members that are not enumerable. */
const ERROR_MEMBERS = ["name", "message", "code", "cause", "errors"];

/** What JSON escapes; lone surrogates are among them (ECMA-262, QuoteJSONString). */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * A foreign value as JSON text of about `maxLength` characters.
 *
 * It survives cycles, depth, getters and proxies that throw, functions, symbols and BigInts; it calls nothing of
 * the value (no `toJSON`) and changes nothing. What is too deep, or comes again inside itself, becomes null.
 */
export function writeJson(root, maxLength) {
  const holders = [];
  let text = "";
  let nodes = 0;
  write(root);
  return text;

  function write(value) {
    nodes++;
    switch (typeof value) {
      case "string":
        text += quoted(value.length > maxLength ? value.slice(0, maxLength) : value);
        break;
      case "number":
        text += Number.isFinite(value) ? value : "null";
        break;
      case "boolean":
      case "bigint":
        text += value;
        break;
      case "object":
        if (value === null || holders.length === MAX_DEPTH || holders.includes(value)) text += "null";
        else writeObject(value);
        break;
      default:
        text += "null";
    }
  }

  function writeObject(object) {
    const value = plain(object);
    holders.push(object);
    if (typeof value === "string") write(value);
    else if (isList(value)) writeItems(value);
    else writeMembers(value);
    holders.pop();
  }

  function writeItems(items) {
    text += "[";
    for (let place = 0; place < Math.min(items.length, MAX_ELEMENTS) && isRoom(); place++) {
      if (place > 0) text += ",";
      write(peek(items, place));
    }
    text += "]";
  }

  function writeMembers(object) {
    let comma = "{";
    for (const name of namesOf(object)) {
      if (!isRoom()) break;
      const value = peek(object, name);
      if (value === undefined || typeof value === "function" || typeof value === "symbol") continue;
      text += comma + quoted(name.length > MAX_NAME ? name.slice(0, MAX_NAME) : name) + ":";
      comma = ",";
      write(value);
    }
    text += comma === "{" ? "{}" : "}";
  }

  function isRoom() {
    return nodes < MAX_NODES && text.length < maxLength;
  }
}

const quoted = (text) => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

const isPlain = (object) => Object.getPrototypeOf(object) === Object.prototype;

/**
 * Dates as text and collections as their contents, whichever realm made them; everything else as it is. The methods are
 * ours: a value may bring others under their names.
 */
function plain(object) {
  try {
    if (isPlain(object) || Array.isArray(object)) return object;
    if (ArrayBuffer.isView(object)) return {};
    switch (tagOf(object)) {
      case "[object Date]":
        return Number.isNaN(Date.prototype.getTime.call(object)) ? "" : Date.prototype.toISOString.call(object);
      case "[object Map]":
        return Object.fromEntries(taken(Map.prototype.entries.call(object)).filter(([name]) => typeof name === "string"));
      case "[object Set]":
        return taken(Set.prototype.values.call(object));
      case "[object String]":
        return String.prototype.valueOf.call(object);
    }
  } catch {
    // It is not what it says, or says nothing.
  }
  return object;
}

function taken(iterator) {
  const items = [];
  for (const item of iterator) if (items.push(item) === MAX_NODES) break;
  return items;
}

function namesOf(object) {
  try {
    const names = Object.keys(object);
    return !isPlain(object) && isError(object) ? [...ERROR_MEMBERS.filter((name) => !names.includes(name)), ...names] : names;
  } catch {
    return [];
  }
}
