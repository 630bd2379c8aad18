import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { ApiError, isApiError, normalize, normalizeError, toProblemDetails } from "error-normalizer";

const normalized = normalize({
  status: 422,
  headers: { "x-request-id": "req-7", "retry-after": "7" },
  body: { message: "The parcel is not complete", errors: { "items.0.a/b": ["is required"] } },
});

test("ApiError: an Error for consoles and reports", () => {
  const cause = new Error("first");
  const error = new ApiError(normalized, { cause });
  assert.ok(error instanceof Error);
  assert.equal(error.name, "ApiError");
  assert.equal(error.message, normalized.developerMessage);
  assert.equal(error.normalized, normalized);
  assert.equal(error.cause, cause);
  assert.match(error.stack, /^ApiError: The parcel is not complete/);
});

test("ApiError: JSON has neither the stack nor the cause", () => {
  const error = new ApiError(normalized, { cause: { config: { headers: { authorization: "Bearer secret" } } } });
  assert.deepEqual(JSON.parse(JSON.stringify(error)), { name: "ApiError", message: error.message, normalized });
});

test("ApiError: the structure survives structuredClone", () => {
  const error = new ApiError(normalized);
  assert.deepEqual(structuredClone(error.normalized), normalized);
  assert.deepEqual(structuredClone(error.toJSON()), error.toJSON());
});

test("isApiError: its own, a copy's, another realm's, its JSON; nothing else", () => {
  const foreign = vm.runInNewContext("Object.assign(new Error('x'), { name: 'ApiError', normalized })", { normalized });
  const error = new ApiError(normalized);
  for (const one of [error, foreign, JSON.parse(JSON.stringify(error))]) assert.equal(isApiError(one), true);
  for (const other of [new Error("ApiError"), { name: "ApiError" }, { name: "ApiError", normalized: {} }, normalized, null, "ApiError"]) {
    assert.equal(isApiError(other), false);
  }
});

test("what was normalised comes back as it is", async () => {
  assert.equal(await normalizeError(normalized), normalized);
  assert.equal(await normalizeError(new ApiError(normalized)), normalized);
  assert.equal(await normalizeError(new Error("could not load", { cause: new ApiError(normalized) })), normalized);
});

test("toProblemDetails: RFC 9457, with nothing that is for developers", () => {
  assert.deepEqual(toProblemDetails(normalized), {
    type: "about:blank",
    title: normalized.title,
    status: 422,
    detail: normalized.userMessage,
    kind: "validation_failed",
    errorId: "req-7",
    errors: [{ pointer: "#/items/0/a~1b", rule: "required", detail: normalized.fields[0].userMessage }],
  });
});

test("toProblemDetails: no status where no response came, a wait where one was given", () => {
  const wait = toProblemDetails(normalize({ status: 503, headers: { "retry-after": "7" } }));
  assert.equal(wait.retryAfterMs, 7000);
  assert.equal("status" in toProblemDetails(normalize({ status: 0 })), false);
});
