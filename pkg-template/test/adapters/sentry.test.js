import assert from "node:assert/strict";
import { test } from "node:test";
import { captureException, createStackParser, extraErrorDataIntegration, getCurrentScope, linkedErrorsIntegration } from "@sentry/core";
import { nodeStackLineParser, ServerRuntimeClient } from "@sentry/core/server";
import { ApiError, normalize } from "error-normalizer";
import { beforeSend } from "error-normalizer/sentry";

const PRIVATE = "ann.example@example.com";
const BODY = { public: true, code: 409, key: "conflict", error_id: "e-7", title: "Conflict", message: `${PRIVATE} is logged in elsewhere` };
const NORMALIZED = normalize({ status: 409, body: BODY });
const apiError = () => new ApiError(NORMALIZED, { cause: new Error(`body of ${PRIVATE}`) });

/** The event that Sentry's client would send, with the integrations that copy the most. */
async function sent(exception) {
  const envelopes = [];
  const client = new ServerRuntimeClient({
    dsn: "https://key@example.com/1",
    transport: () => ({ send: async (envelope) => void envelopes.push(envelope) ?? {}, flush: async () => true }),
    stackParser: createStackParser(nodeStackLineParser()),
    integrations: [linkedErrorsIntegration(), extraErrorDataIntegration({ depth: 5 })],
    beforeSend,
  });
  getCurrentScope().setClient(client);
  client.init();
  captureException(exception);
  await client.flush(1_000);
  const [[, [[, event]]]] = envelopes;
  return event;
}

/** An event in which the code lines around each call, which quote this file, do not count. */
const textOf = ({ exception, ...event }) => JSON.stringify([event, exception.values.map(({ stacktrace, ...value }) => value)]);

const TAGS = {
  "api_error.kind": "conflict",
  "api_error.key": "conflict",
  "api_error.status": "409",
  "api_error.dialect": "ormuco",
  "api_error.error_id": "e-7",
};

for (const [name, exception] of Object.entries({ "an ApiError": apiError(), "the plain structure": NORMALIZED })) {
  test(`${name} is grouped and tagged, without anybody's data`, async () => {
    assert.ok(NORMALIZED.userMessage.includes(PRIVATE) && NORMALIZED.developerMessage.includes(PRIVATE));
    const event = await sent(exception);
    assert.deepEqual(event.fingerprint, ["api-error", "conflict", "conflict", "ormuco"]);
    assert.deepEqual(event.tags, TAGS);
    assert.equal(event.exception.values.at(-1).value, "409 conflict conflict");
    assert.ok(!textOf(event).includes(PRIVATE), textOf(event));
  });
}

test("an error of the app's own that it caused keeps its words", async () => {
  const event = await sent(new Error("the cart could not be saved", { cause: apiError() }));
  assert.deepEqual(event.tags, TAGS);
  assert.deepEqual(event.exception.values.map(({ value }) => value), ["", "409 conflict conflict", "the cart could not be saved"]);
});

test("other events pass as they are", async () => {
  const event = await sent(new Error("mine"));
  assert.equal(event.exception.values[0].value, "mine");
  assert.equal(event.fingerprint, undefined);
  const untouched = Object.freeze({ message: "hello" });
  assert.equal(beforeSend(untouched, {}), untouched);
});

test("a fingerprint that is there already stays", () => {
  assert.deepEqual(beforeSend({ fingerprint: ["mine"] }, { originalException: apiError() }).fingerprint, ["mine"]);
});
