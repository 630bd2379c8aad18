import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { normalizeError } from "error-normalizer";

const error = (Kind, message, members = {}) => Object.assign(new Kind(message), members);
const caused = (message, cause) => new TypeError(message, { cause });

/** What each runtime and client throws where no response arrives, in its own words. */
const WITHOUT_RESPONSE = {
  network: {
    Chromium: new TypeError("Failed to fetch"),
    "Chromium, with the host": new TypeError("Failed to fetch (api.example.com)"),
    "Chromium, while the body is read": new TypeError("network error"),
    "Chromium, a lazy module": new TypeError("Failed to fetch dynamically imported module: https://example.com/a.js"),
    Firefox: new TypeError("NetworkError when attempting to fetch resource."),
    WebKit: new TypeError("Load failed"),
    "WebKit, from a service worker": new TypeError("Response served by service worker is an error"),
    "WebKit, connection lost": new TypeError("The network connection was lost."),
    "WebKit, a lazy module": new TypeError("Importing a module script failed."),
    "Node, refused": caused("fetch failed", error(Error, "connect ECONNREFUSED 127.0.0.1:9", { code: "ECONNREFUSED" })),
    "Node, every address refused": caused("fetch failed", new AggregateError([error(Error, "connect ECONNREFUSED ::1:9", { code: "ECONNREFUSED" })], "")),
    "Node, no such host": caused("fetch failed", error(Error, "getaddrinfo ENOTFOUND nowhere.invalid", { code: "ENOTFOUND" })),
    "Node, cut off while the body is read": caused("terminated", error(Error, "other side closed", { code: "UND_ERR_SOCKET" })),
    "Node's http": error(Error, "socket hang up", { code: "ECONNRESET" }),
    Deno: new TypeError("error sending request for url (http://127.0.0.1:9/): client error (Connect): tcp connect error: Connection refused (os error 111)"),
    Bun: error(Error, "Unable to connect. Is the computer able to access the url?", { code: "ConnectionRefused" }),
    workerd: new Error("Network connection lost."),
    "React Native": new TypeError("Network request failed"),
    axios: error(Error, "Network Error", { name: "AxiosError", code: "ERR_NETWORK", isAxiosError: true }),
    "webpack, a chunk": error(Error, "Loading chunk 7 failed.", { name: "ChunkLoadError" }),
    "RTK Query": { status: "FETCH_ERROR", error: "TypeError: Failed to fetch" },
    Angular: { name: "HttpErrorResponse", message: "Http failure response for /a: 0 Unknown Error", status: 0, error: { type: "error" }, headers: { keys: () => [] } },
    XMLHttpRequest: { readyState: 4, status: 0, statusText: "", getAllResponseHeaders: () => "" },
  },
  timeout: {
    "AbortSignal.timeout": new DOMException("The operation was aborted due to timeout", "TimeoutError"),
    "an abort because of a timeout": Object.assign(new Error("aborted", { cause: new DOMException("", "TimeoutError") }), { name: "AbortError" }),
    "Node, connecting": caused("fetch failed", error(Error, "Connect Timeout Error", { name: "ConnectTimeoutError", code: "UND_ERR_CONNECT_TIMEOUT" })),
    "React Native": new TypeError("Network request timed out"),
    axios: error(Error, "timeout of 1000ms exceeded", { name: "AxiosError", code: "ECONNABORTED" }),
    "node-fetch": error(Error, "network timeout at: http://localhost/", { name: "FetchError", type: "request-timeout" }),
    "RTK Query": { status: "TIMEOUT_ERROR", error: "" },
    jQuery: { readyState: 0, status: 0, statusText: "timeout", getAllResponseHeaders: () => "" },
    "an event of XMLHttpRequest": { type: "timeout", target: { readyState: 4, status: 0, statusText: "", getAllResponseHeaders: () => "" } },
  },
  aborted: {
    "AbortController, Chromium": new DOMException("signal is aborted without reason", "AbortError"),
    "AbortController, WebKit": new DOMException("Fetch is aborted", "AbortError"),
    "axios, by a signal": error(Error, "canceled", { name: "CanceledError", code: "ERR_CANCELED" }),
    "axios, by the browser": error(Error, "Request aborted", { name: "AxiosError", code: "ECONNABORTED" }),
    PocketBase: error(Error, "The request was autocancelled.", { isAbort: true, status: 0 }),
    "serialised and read again": { name: "AbortError", message: "signal is aborted without reason" },
  },
  invalid_response: {
    "JSON.parse, V8": new SyntaxError("Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON"),
    "JSON.parse, SpiderMonkey": new SyntaxError("JSON.parse: unexpected character at line 1 column 1 of the JSON data"),
    "Response.json, WebKit": new DOMException("The string did not match the expected pattern.", "SyntaxError"),
    "JSON.parse, JavaScriptCore": new SyntaxError("JSON Parse error: Unrecognized token '<'"),
  },
  unknown: {
    "a programmer's TypeError": new TypeError("Cannot read properties of undefined (reading 'id')"),
    "a programmer's TypeError with a code": error(TypeError, "The argument must be of type string", { code: "ERR_INVALID_ARG_TYPE" }),
    "own words that begin like Chromium's": new Error("Failed to fetch the orders"),
    "an error without words": new Error(),
    undefined,
    null: null,
    true: true,
    "a symbol": Symbol("oops"),
    "a function": () => {},
    "a number that is no status": 42,
  },
};

for (const [kind, cases] of Object.entries(WITHOUT_RESPONSE)) {
  for (const [name, thrown] of Object.entries(cases)) {
    test(`${kind}: ${name}`, async () => {
      const found = await normalizeError(thrown);
      assert.equal(found.kind, kind);
      assert.equal(found.dialect, "thrown");
      assert.equal(found.status, 0);
      assert.equal(found.public, false);
      assert.equal(found.retryable, kind === "network" || kind === "timeout");
    });
  }
}

test("the words of all causes are kept for developers", async () => {
  const { developerMessage } = await normalizeError(WITHOUT_RESPONSE.network["Node, refused"]);
  assert.equal(developerMessage, "fetch failed; connect ECONNREFUSED 127.0.0.1:9");
});

/** Errors that were made from an answer, without the answer. */
const SAID = {
  "http-errors": [error(Error, "No such parcel", { name: "NotFoundError", status: 404, expose: true }), { status: 404, kind: "not_found" }],
  Supabase: [error(Error, "duplicate key value", { code: "23505", details: "", hint: null }), { key: "23505" }],
  Firebase: [error(Error, "Firebase: Error (auth/wrong-password).", { name: "FirebaseError", code: "auth/wrong-password" }), { key: "auth/wrong-password" }],
  "AWS SDK": [error(Error, "Rate exceeded", { name: "ThrottlingException", $metadata: { httpStatusCode: 429 } }), { status: 429, kind: "too_many_requests" }],
  "OpenAI's SDK": [
    error(Error, "429 slow down", { status: 429, headers: { "retry-after": "7" }, error: { message: "slow down" } }),
    { status: 429, developerMessage: "slow down", retryAfterMs: 7000 },
  ],
  PocketBase: [error(Error, "Failed to create record.", { status: 400, response: { status: 400, message: "Failed to create record.", data: {} } }), { status: 400 }],
  "React Router": [{ status: 404, statusText: "Not Found", internal: false, data: { message: "no such page" } }, { status: 404, developerMessage: "no such page" }],
  SvelteKit: [{ status: 404, body: { message: "no such page" } }, { status: 404, developerMessage: "no such page" }],
  "RTK Query": [{ status: 404, data: { message: "no such page" } }, { status: 404, developerMessage: "no such page" }],
  Angular: [
    {
      name: "HttpErrorResponse",
      message: "Http failure response for /a: 429 Too Many Requests",
      status: 429,
      error: { message: "slow down" },
      headers: { keys: () => ["Retry-After"], get: () => "7" },
    },
    { status: 429, developerMessage: "slow down", retryAfterMs: 7000 },
  ],
  "Angular, with a page for JSON": [
    { name: "HttpErrorResponse", message: "Http failure during parsing", status: 502, error: { error: new SyntaxError("Unexpected token <"), text: "<html><title>502 Bad Gateway</title></html>" } },
    { status: 502, kind: "bad_gateway", dialect: "html" },
  ],
  XMLHttpRequest: [
    { readyState: 4, status: 429, responseText: '{"message":"slow down"}', getAllResponseHeaders: () => "content-type: application/json\r\nretry-after: 7\r\n" },
    { status: 429, developerMessage: "slow down", retryAfterMs: 7000 },
  ],
  "a parsed body": [{ status: 404, error: "Not Found", message: "no such page" }, { status: 404, kind: "not_found" }],
  "a string": ["no such page", { developerMessage: "no such page", status: 0 }],
  "a bare status": [404, { status: 404, kind: "not_found" }],
  "the cause of a cause": [
    new Error("could not load", { cause: new Error("again", { cause: { response: { status: 404, headers: {}, data: { message: "no such page" } } } }) }),
    { status: 404, developerMessage: "no such page" },
  ],
  "one of many": [new AggregateError([new Error("first"), { response: { status: 404, headers: {}, data: "" } }], "all failed"), { status: 404 }],
  "a Response as the cause": [new Error("could not load", { cause: Response.json({ message: "no such page" }, { status: 404 }) }), { status: 404, developerMessage: "no such page" }],
};

for (const [name, [thrown, expected]] of Object.entries(SAID)) {
  test(`what an answer said: ${name}`, async () => {
    const found = await normalizeError(thrown);
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((member) => [member, found[member]])), expected);
  });
}

test("an error of another realm is an error", async () => {
  const foreign = vm.runInNewContext("new TypeError('Failed to fetch')");
  assert.equal((await normalizeError(foreign)).kind, "network");
});

test("the event of an uncaught error stands for the error", async () => {
  const event = { [Symbol.toStringTag]: "PromiseRejectionEvent", reason: new TypeError("Load failed") };
  assert.equal((await normalizeError(event)).kind, "network");
});
