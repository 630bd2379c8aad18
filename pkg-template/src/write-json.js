import { isError, isList, peek, tagOf } from "./peek.js";

/** Somewhat within what the engine reads, see src/body/json/mod.rs. */
const MAX_DEPTH = 64;
const MAX_NODES = 4_096;
const MAX_ELEMENTS = 128;

/** What stands around each member's name: two quotes, a colon, a comma. */
const PUNCTUATION = 4;

/** What an error says of itself in members that are not enumerable. */
const ERROR_MEMBERS = ["name", "message", "code", "cause", "errors"];

/**
 * A foreign value as JSON text of about `maxLength` characters.
 *
 * It survives cycles, depth, getters and proxies that throw, functions, symbols and BigInts; it calls nothing of
 * the value (no `toJSON`) and changes nothing. What is too deep, or comes again inside itself, becomes null.
 *
 * The host writes text several times faster than a walk can, but it may only be let at what cannot act: a copy in which
 * each member was read once.
 */
export function writeJson(root, maxLength) {
  const holders = [];
  let length = 0;
  let nodes = 0;
  return JSON.stringify(copyOf(root)) ?? "null";

  function copyOf(value) {
    nodes++;
    switch (typeof value) {
      case "string":
        length += value.length;
        return value.length > maxLength ? value.slice(0, maxLength) : value;
      case "bigint":
        return BigInt.asIntN(53, value) === value ? Number(value) : copyOf(String(value));
      case "object":
        return value === null || holders.length === MAX_DEPTH || holders.includes(value) ? null : copyOfObject(value);
      case "function":
        // JSON.stringify would leave it out, but ask it for its toJSON before.
        return undefined;
      default:
        return value;
    }
  }

  function copyOfObject(object) {
    const value = plain(object);
    if (typeof value === "string") return copyOf(value);
    holders.push(object);
    const copy = isList(value) ? copyOfItems(value) : copyOfMembers(value);
    holders.pop();
    // Also where somebody wrote it on a prototype.
    if (typeof copy.toJSON === "function") copy.toJSON = undefined;
    return copy;
  }

  function copyOfItems(items) {
    const copy = [];
    for (let place = 0; place < Math.min(items.length, MAX_ELEMENTS) && isRoom(); place++) copy.push(copyOf(peek(items, place)));
    return copy;
  }

  function copyOfMembers(object) {
    const copy = membersOf(object);
    for (const name of Object.keys(copy)) {
      const value = copy[name];
      length += name.length + PUNCTUATION;
      const copied = isRoom() ? copyOf(value) : undefined;
      if (copied !== value) copy[name] = copied;
    }
    return copy;
  }

  function isRoom() {
    return nodes < MAX_NODES && length < maxLength;
  }
}

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

/** A new object with the members that can be read. */
function membersOf(object) {
  try {
    const members = readable(object);
    if (isPlain(object) || !isError(object)) return members;
    return { ...picked(object, ERROR_MEMBERS.filter((name) => !Object.hasOwn(members, name))), ...members };
  } catch {
    return {};
  }
}

function readable(object) {
  const names = Object.keys(object);
  try {
    if (names.length <= MAX_NODES) return { ...object };
  } catch {
    // One of them throws; the others still count.
  }
  return picked(object, names.slice(0, MAX_NODES));
}

const picked = (object, names) => Object.fromEntries(names.map((name) => [name, peek(object, name)]));
