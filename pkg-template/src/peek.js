/**
 * A member of a foreign value; `undefined` where there is none or reading it throws. What every object has, since
 * somebody wrote on `Object.prototype`, is no member of this one.
 */
export function peek(value, name) {
  try {
    const member = value[name];
    return member !== undefined && member === Object.prototype[name] ? undefined : member;
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

/** Of that class of this realm; a proxy may throw when it is asked. */
function isA(Class, value) {
  try {
    return value instanceof Class;
  } catch {
    return false;
  }
}

/** "[object Error]": what a value of another realm is known by. */
export function tagOf(value) {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return "";
  }
}

export const isError = (value) => isA(Error, value) || /^\[object (Error|DOMException)\]$/.test(tagOf(value));

/** The first elements of a list, which may be a proxy of one. */
export const firstOf = (list, count) => Array.from({ length: count }, (_, place) => peek(list, place)).filter((item) => item !== undefined);

/** What a value is as a text; "" where it refuses to be one. */
export function textOf(value) {
  try {
    return String(value);
  } catch {
    return "";
  }
}

export function isList(value) {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
