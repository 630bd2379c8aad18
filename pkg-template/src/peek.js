/** A member of a foreign value; `undefined` where there is none or reading it throws. */
export function peek(value, name) {
  try {
    return value[name];
  } catch {
    return undefined;
  }
}

export const isObject = (value) => typeof value === "object" && value !== null;

export const peekString = (value, name) => {
  const member = peek(value, name);
  return typeof member === "string" ? member : "";
};

export const hasMethod = (value, name) => typeof peek(value, name) === "function";

/** An HTTP status where the member is one; -1 elsewhere. */
export function peekStatus(value, name) {
  const status = peek(value, name);
  return Number.isInteger(status) && status >= 0 && status <= 999 ? status : -1;
}

const ERROR_TAGS = ["[object Error]", "[object DOMException]"];

/** An error of any realm: `instanceof` knows only its own. */
export function isError(value) {
  try {
    return value instanceof Error || ERROR_TAGS.includes(Object.prototype.toString.call(value));
  } catch {
    return false;
  }
}
