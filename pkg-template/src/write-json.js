import { isError, peek } from "./peek.js";

/** As deep as the engine reads. */
const MAX_DEPTH = 64;
const MAX_NODES = 20_000;
const MAX_NAME = 256;

/** What an error says of itself in members that are not enumerable. */
const ERROR_MEMBERS = ["name", "message", "code", "cause", "errors"];

/**
 * A foreign value as JSON text of about `maxLength` characters.
 *
 * It survives cycles, depth, getters and proxies that throw, functions, symbols and BigInts; it calls nothing of
 * the value (no `toJSON`) and changes nothing. What is too deep, or comes again inside itself, becomes null.
 */
export function writeJson(root, maxLength) {
  const open = [];
  let text = write(root);
  for (let nodes = 0; open.length > 0; nodes++) {
    const holder = open[open.length - 1];
    if (holder.next === holder.length || nodes > MAX_NODES || text.length > maxLength) {
      text += holder.names ? "}" : "]";
      open.pop();
    } else {
      text += holder.names ? member(holder) : element(holder);
    }
  }
  return text;

  function member(holder) {
    const name = holder.names[holder.next++];
    const value = peek(holder.value, name);
    if (value === undefined || typeof value === "function" || typeof value === "symbol") return "";
    const comma = holder.comma;
    holder.comma = ",";
    return comma + JSON.stringify(name.slice(0, MAX_NAME)) + ":" + write(value);
  }

  function element(holder) {
    const comma = holder.comma;
    holder.comma = ",";
    return comma + write(peek(holder.value, holder.next++));
  }

  /** A scalar's text, or the bracket that opens a value whose contents follow. */
  function write(value) {
    switch (typeof value) {
      case "string":
        return JSON.stringify(value.length > maxLength ? value.slice(0, maxLength) : value);
      case "number":
        return Number.isFinite(value) ? String(value) : "null";
      case "boolean":
        return String(value);
      case "bigint":
        return String(value);
      case "object":
        return value === null ? "null" : enter(value);
      default:
        return "null";
    }
  }

  function enter(value) {
    if (open.length === MAX_DEPTH || open.some((holder) => holder.value === value)) return "null";
    const holder = contents(value);
    if (typeof holder === "string") return holder;
    open.push(holder);
    return holder.names ? "{" : "[";
  }
}

function contents(value) {
  try {
    if (Array.isArray(value)) return holderOf(value, null, value.length);
    if (value instanceof Date) return JSON.stringify(value) ?? "null";
    if (value instanceof Map) return named(Object.fromEntries(value));
    if (value instanceof Set) return contents([...value]);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return "null";
    return named(value);
  } catch {
    return "null";
  }
}

function named(value) {
  const names = Object.keys(value);
  if (isError(value)) names.unshift(...ERROR_MEMBERS.filter((name) => !names.includes(name)));
  return holderOf(value, names, names.length);
}

const holderOf = (value, names, length) => ({ value, names, length, next: 0, comma: "" });
