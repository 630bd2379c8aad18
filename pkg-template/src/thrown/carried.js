import { hasMethod, isError, isObject, peek, peekStatus, peekString } from "../peek.js";
import { fromGraphql } from "./graphql.js";
import { fromXhr, isXhr } from "./xhr.js";

/** Where clients keep a body that they have read: as text before as a value, because text loses nothing. */
const BODIES = ["text", "responseText", "bodyText", "body", "data", "json", "_data", "error", "result"];

const STATUSES = ["status", "statusCode", "httpStatus", "originalStatus"];

/** Members of an error that tell of the request, or that are read elsewhere. */
const NOT_BODY = ["name", "stack", "cause", "config", "request", "options", "response", "headers", ...STATUSES];

/** A Fetch Response of any realm or polyfill. */
export const isResponse = (value) =>
  isObject(value) && peekStatus(value, "status") >= 0 && hasMethod(value, "text") && hasMethod(peek(value, "headers"), "get");

/**
 * The response that a value holds: `{ response }` where its body has yet to be read, else
 * `{ status, headers, body, method }`, else `{ thrown }`; null where it holds none.
 */
export function carriedBy(value) {
  if (isResponse(value)) return { response: value, method: "" };
  if (isXhr(value)) return fromXhr(value);
  if (isXhr(peek(value, "target"))) return fromXhr(value.target, peekString(value, "type"));
  return fromGraphql(value) ?? fromResponseOf(value) ?? fromRtkQuery(value) ?? fromItself(value);
}

/** axios, ky, ofetch, wretch, got, superagent, openapi-fetch; Supabase keeps the Response as `context`. */
function fromResponseOf(value) {
  const response = peek(value, "response") ?? peek(value, "context");
  if (!isObject(response)) return null;
  const method = methodOf(value);
  if (isResponse(response)) {
    const body = bodyOf(value) ?? bodyOf(response);
    return body === undefined ? { response, method } : { status: response.status, headers: response.headers, body, method };
  }
  if (isObject(peek(response, "headers")) && statusOf(response) >= 0) return { ...readParts(response), method };
  // PocketBase: the body itself.
  return isError(value) && statusOf(value) > 0 ? { status: statusOf(value), body: response, method } : null;
}

/** RTK Query's `{ status, data }`; where no response came, `status` is a word. */
function fromRtkQuery(value) {
  switch (peek(value, "status")) {
    case "FETCH_ERROR":
      return { thrown: "network", body: peekString(value, "error") };
    case "TIMEOUT_ERROR":
      return { thrown: "timeout", body: peekString(value, "error") };
    case "PARSING_ERROR":
      return { status: peekStatus(value, "originalStatus"), body: peek(value, "data") };
    default: {
      const isPair = statusOf(value) > 0 && Object.keys(value).every((name) => ["status", "data", "meta"].includes(name));
      return isPair && peek(value, "data") !== undefined ? { status: value.status, body: value.data } : null;
    }
  }
}

/** The value is itself what a response said: an ErrorInput, axios's response, Angular's or a router's error. */
function fromItself(value) {
  if (peek(value, "name") === "HttpErrorResponse") return fromAngular(value);
  const isRouterError = typeof peek(value, "statusText") === "string" && peek(value, "data") !== undefined;
  const isInput = isRouterError || isObject(peek(value, "headers")) || peek(value, "body") !== undefined;
  return isInput && statusOf(value) >= 0 ? { ...readParts(value), method: methodOf(value) } : null;
}

/** Errors that the language throws are about the program, whatever their code. */
const LANGUAGE_ERRORS = /^(Type|Range|Reference|Syntax|Eval|URI)Error$/;

/** An Error that was made from an answer: http-errors, Supabase, Firebase, AWS. Null for all others. */
export function saidBy(error) {
  if (!isError(error)) return null;
  const status = statusOf(error);
  const isNamed = ["code", "key", "errors", "details"].some((name) => isObject(peek(error, name)) || peekString(error, name) !== "");
  if (status < 1 && (!isNamed || LANGUAGE_ERRORS.test(peekString(error, "name")))) return null;
  return { ...readParts(error), body: bodyOf(error) ?? membersOf(error), method: methodOf(error) };
}

/** Angular gives an unreadable body as `{ error, text }`, and no status where no response came. */
function fromAngular(value) {
  const error = peek(value, "error");
  if (peekStatus(value, "status") < 1) {
    const timedOut = peekString(error, "type") === "timeout" || peekString(error, "name") === "TimeoutError";
    return { thrown: timedOut ? "timeout" : "network", body: peekString(value, "message") };
  }
  const body = isError(peek(error, "error")) ? peek(error, "text") : error;
  return { status: value.status, headers: peek(value, "headers"), body };
}

const readParts = (value) => ({ status: statusOf(value), headers: peek(value, "headers"), body: bodyOf(value) });

function statusOf(value) {
  const found = STATUSES.map((name) => peekStatus(value, name)).find((status) => status >= 0);
  // AWS SDK 3.
  return found ?? peekStatus(peek(value, "$metadata"), "httpStatusCode");
}

function bodyOf(value) {
  return BODIES.map((name) => peek(value, name)).find(
    (body) => (typeof body === "string" ? body !== "" : isObject(body)) && !hasMethod(body, "getReader") && !hasMethod(body, "pipe"),
  );
}

/** The method of the request that failed, which decides whether trying again is safe; "" where nothing says it. */
export function methodOf(value) {
  const places = [peek(value, "config"), peek(value, "request"), peek(value, "options"), value];
  return places.map((place) => peekString(place, "method")).find((method) => method !== "") ?? "";
}

/** What an error says of itself, as if it were a body. */
function membersOf(error) {
  const members = { message: peekString(error, "message") };
  for (const name of [...Object.keys(error), "code"]) if (!NOT_BODY.includes(name)) members[name] = peek(error, name);
  return members;
}
