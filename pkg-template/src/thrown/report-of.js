import { firstOf, isError, isList, isObject, peek, peekString, tagOf, textOf } from "../peek.js";
import { readBody } from "../read-body.js";
import { NOTHING_KNOWN, report } from "../report.js";
import { carriedBy, isResponse, methodOf, saidBy } from "./carried.js";
import { causesOf, failureOf } from "./failure.js";

/** How many errors of an AggregateError are looked at. */
const MAX_ERRORS = 6;

const BLOB = /^\[object (Blob|File)\]$/;

/** The report of whatever a `catch` block holds; waits only for a body that has yet to be read. */
export async function reportOf(thrown, { maxBytes, timeoutMs }) {
  const known = knownOf(thrown);
  if (Object.hasOwn(known, "response")) {
    const { response, method } = known;
    const { status, headers } = response;
    return report({ status, headers, body: await readBody(response, maxBytes, timeoutMs), method, thrown: "" }, maxBytes);
  }
  if (BLOB.test(tagOf(known.body))) known.body = await readBody(known.body.slice(0, maxBytes), maxBytes, timeoutMs);
  return report({ ...NOTHING_KNOWN, ...known }, maxBytes);
}

/** Most often it is a Response, which is known by fewer looks than anything else. */
const knownOf = (thrown) => (isResponse(thrown) ? { response: thrown, method: "" } : knownFrom(unwrap(thrown)));

/** Listeners for uncaught errors get an event instead. */
function unwrap(thrown) {
  switch (tagOf(thrown)) {
    case "[object ErrorEvent]":
      return peek(thrown, "error");
    case "[object PromiseRejectionEvent]":
      return peek(thrown, "reason");
    default:
      return thrown;
  }
}

function knownFrom(value) {
  if (typeof value === "string") return { body: value };
  // `throw 404`, as some routers have it.
  if (Number.isInteger(value) && value >= 100 && value <= 599) return { status: value };
  if (!isObject(value)) return { thrown: "unknown", body: textOf(value) };
  if (!isError(value) && !(peekString(value, "name") && peekString(value, "message"))) return carriedBy(value) ?? { body: value };

  const links = linksOf(value);
  const carried = first(links, carriedBy);
  if (carried) return carried;
  const failure = failureOf(value);
  if (failure) return { thrown: failure, body: messagesOf(value), method: methodOf(value) };
  return first(links, saidBy) ?? (isError(value) ? { thrown: "unknown", body: messagesOf(value) } : { body: value });
}

/** The error, its causes, and the errors that it sums up. */
function linksOf(error) {
  const errors = peek(error, "errors");
  return [...causesOf(error), ...(isList(errors) ? firstOf(errors, MAX_ERRORS) : [])].filter(isObject);
}

function first(links, find) {
  for (const link of links) {
    const found = find(link);
    if (found) return found;
  }
  return null;
}

/** The messages of an error and its causes, each once. */
function messagesOf(error) {
  const messages = [];
  for (const link of causesOf(error)) {
    const message = typeof link === "string" ? link : peekString(link, "message") || peekString(link, "name");
    if (message && !messages.some((said) => said.includes(message))) messages.push(message);
  }
  return messages.join("; ");
}
