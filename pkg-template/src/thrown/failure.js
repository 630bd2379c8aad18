import { firstOf, isList, isObject, peek, peekString } from "../peek.js";

/** How many causes of causes are looked at. */
const MAX_CAUSES = 6;

/** More than the longest of the messages below. */
const MAX_OPENING = 100;

/** The members under which errors keep what caused them; the last three are PocketBase's, Apollo's and an event's. */
const CAUSES = ["cause", "originalError", "networkError", "reason"];

const NETWORK_MESSAGES = [
  "failed to fetch", // Chromium
  "failed to fetch dynamically imported module", // Chromium
  "network error", // Chromium, while a body is read; axios
  "networkerror when attempting to fetch resource", // Firefox
  "error in body stream", // Firefox
  "error loading dynamically imported module", // Firefox
  "load failed", // WebKit
  "response served by service worker is an error", // WebKit
  "importing a module script failed", // WebKit
  "the network connection was lost", // WebKit
  "the internet connection appears to be offline", // WebKit
  "a server with the specified hostname could not be found", // WebKit
  "could not connect to the server", // WebKit
  "fetch failed", // Node
  "terminated", // Node, while a body is read
  "other side closed", // Node
  "error sending request for url", // Deno
  "error reading a body from connection", // Deno
  "unable to connect", // Bun
  "the socket connection was closed unexpectedly", // Bun
  "network connection lost", // workerd
  "network request failed", // React Native, whatwg-fetch
  "request has been terminated", // superagent
];

const TIMEOUT_MESSAGES = [
  "the request timed out", // WebKit
  "network request timed out", // React Native
  "timeout of", // axios, superagent: "timeout of 1000ms exceeded"
  "the operation timed out", // Bun
];

const ABORT_MESSAGES = [
  "request aborted", // axios, with the code of its timeouts
  "cancelled", // WebKit, when the page is left
];

const NETWORK_CODES =
  /^(E(CONNREFUSED|CONNRESET|CONNABORTED|NOTFOUND|AI_AGAIN|AI_NODATA|PIPE|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|NETRESET|PROTO)|UND_ERR_(SOCKET|CLOSED|DESTROYED)|ERR_(NETWORK|SSL_.*|TLS_.*|STREAM_PREMATURE_CLOSE|HTTP2_.*)|Connection(Refused|Closed|Reset)|FailedToOpenSocket|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;
const TIMEOUT_CODES = /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/;
const ABORT_CODES = /^(ERR_CANCELED|ERR_ABORTED|ABORT_ERR|UND_ERR_ABORTED)$/;

/** Names that end so, whatever the client puts in front: ky and undici, OpenAI's SDK, webpack. */
const NETWORK_NAMES = /(^|[a-z])(Network|Connection|Socket|ChunkLoad)Error$/;
const TIMEOUT_NAMES = /Timeout(Error)?$/;
const ABORT_NAMES = /(Abort(ed)?|Cancel(l?ed)?)(Error)?$/;

/** Why no usable response is there: "network", "timeout", "aborted", "invalid_response"; "" for errors of another kind. */
export function failureOf(error) {
  const chain = causesOf(error);
  const failures = chain.map(failureOfOne);
  // "fetch failed" and AbortError are often only the wrapping of a timeout.
  if (failures.includes("timeout")) return "timeout";
  return failures.find((failure) => failure !== "") ?? ofMany(error);
}

/** The error and what caused it, outermost first. */
export function causesOf(error) {
  const chain = [error];
  for (const link of chain) {
    for (const name of CAUSES) {
      const cause = peek(link, name);
      const isNew = (isObject(cause) || typeof cause === "string") && !chain.includes(cause);
      if (isNew && chain.length < MAX_CAUSES) chain.push(cause);
    }
  }
  return chain;
}

/** Node tries every address of a host and throws an AggregateError. */
function ofMany(error) {
  const errors = peek(error, "errors");
  if (!isList(errors)) return "";
  return firstOf(errors, MAX_CAUSES).map(failureOfOne).find((failure) => failure !== "") ?? "";
}

function failureOfOne(error) {
  const message = typeof error === "string" ? error : peekString(error, "message");
  const name = peekString(error, "name");
  const code = peekString(error, "code");
  const type = peekString(error, "type");
  const opening = message.slice(0, MAX_OPENING).toLowerCase();
  const says = (messages) => messages.some((known) => opens(opening, known));

  if (says(ABORT_MESSAGES)) return "aborted";
  if (TIMEOUT_CODES.test(code) || TIMEOUT_NAMES.test(name) || says(TIMEOUT_MESSAGES)) return "timeout";
  // node-fetch: "request-timeout", "body-timeout".
  if (/^(request|body)-timeout$/.test(type)) return "timeout";
  if (ABORT_CODES.test(code) || ABORT_NAMES.test(name) || peek(error, "isAbort") === true) return "aborted";
  if (NETWORK_CODES.test(code) || NETWORK_NAMES.test(name) || says(NETWORK_MESSAGES)) return "network";
  // JSON.parse, in the words of V8, SpiderMonkey and JavaScriptCore, and WebKit's Response.json: most often it was given a page.
  if (name === "SyntaxError" && /\bJSON\b|^The string did not match the expected pattern/.test(message)) return "invalid_response";
  return "";
}

/** The known words and no others after them: "Failed to fetch", not "Failed to fetch the user's orders". */
const opens = (message, known) => message.startsWith(known) && !/[a-z]/.test(message.slice(known.length, known.length + 2));
