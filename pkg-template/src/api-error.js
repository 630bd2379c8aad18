import { wasMade } from "./made.js";
import { hasMethod, isError, isList, isObject, peek, peekString } from "./peek.js";
import { causesOf } from "./thrown/failure.js";

/** An Error to throw, log and report. */
export class ApiError extends Error {
  name = "ApiError";

  constructor(normalized, options) {
    super(normalized.developerMessage || normalized.title, options);
    this.normalized = normalized;
  }

  /** Without the stack and the cause: a client's error holds the request's headers. */
  toJSON() {
    return { name: this.name, message: this.message, normalized: this.normalized };
  }
}

/** By name and shape, because another realm or another copy of this package has a class of its own. */
export const isApiError = (value) => isObject(value) && peek(value, "name") === "ApiError" && isNormalized(peek(value, "normalized"));

/**
 * What was normalised before, also where it is the cause of another error; null elsewhere. Never what only looks so:
 * some clients throw the parsed body or an error with its members, and a body may say anything but a method.
 */
export function normalizedOf(value) {
  if (wasMade(value)) return value;
  return causesOf(value).find((link) => isError(link) && isApiError(link) && hasMethod(link, "toJSON"))?.normalized ?? null;
}

const TEXTS = ["kind", "title", "userMessage", "developerMessage", "action", "dialect"];

const isNormalized = (value) =>
  isObject(value) && TEXTS.every((name) => peekString(value, name) !== "") && isList(peek(value, "fields")) && isList(peek(value, "anomalies"));
