import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { createTRPCClient, httpLink } from "@trpc/client";
import { cacheExchange, Client, fetchExchange } from "@urql/core";
import axios from "axios";
import { normalizeError } from "error-normalizer";
import got from "got";
import { GraphQLClient } from "graphql-request";
import ky from "ky";
import { ofetch } from "ofetch";
import createClient from "openapi-fetch";
import superagent from "superagent";
import wretch from "wretch";
import { json, serve } from "./helpers/server.js";

const NOT_FOUND = { message: "No such parcel", code: "PARCEL_NOT_FOUND" };
const GRAPHQL = { data: null, errors: [{ message: "No such parcel", extensions: { code: "NOT_FOUND" } }] };
const TRPC = { error: { message: "No such parcel", code: -32004, data: { code: "NOT_FOUND", httpStatus: 404, path: "parcel" } } };

let site;
const at = (path) => `${site.origin}${path}`;
/** A port on which nobody listens. */
const NOWHERE = "http://127.0.0.1:9";

before(async () => {
  site = await serve({
    "/parcel": json(404, NOT_FOUND, { "x-request-id": "req-7" }),
    "/busy": json(429, { message: "slow down" }, { "retry-after": "7" }),
    "/graphql": json(200, GRAPHQL),
    "/trpc/parcel": json(404, TRPC),
    "/silent": () => {},
  });
});
after(() => site.close());

async function thrownBy(act) {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: "the client did not throw" });
}

/** How each client is asked for a parcel that is not there, and what it throws then. */
const CLIENTS = {
  fetch: () => fetch(at("/parcel")),
  axios: () => thrownBy(() => axios.get(at("/parcel"))),
  "axios, bytes": () => thrownBy(() => axios.get(at("/parcel"), { responseType: "arraybuffer" })),
  ky: () => thrownBy(() => ky(at("/parcel"), { retry: 0 })),
  ofetch: () => thrownBy(() => ofetch(at("/parcel"))),
  wretch: () => thrownBy(() => wretch(at("/parcel")).get().res()),
  "wretch, with its JSON": () => thrownBy(() => wretch(at("/parcel")).errorType("json").get().res()),
  got: () => thrownBy(() => got(at("/parcel"), { retry: { limit: 0 } })),
  "got, parsed": () => thrownBy(() => got(at("/parcel"), { retry: { limit: 0 }, responseType: "json" })),
  superagent: () => thrownBy(() => superagent.get(at("/parcel"))),
  "openapi-fetch": () => createClient({ baseUrl: site.origin }).GET("/parcel"),
};

for (const [name, ask] of Object.entries(CLIENTS)) {
  test(`${name}: the response is read`, async () => {
    const { status, kind, key, developerMessage, errorId } = await normalizeError(await ask());
    assert.deepEqual(
      { status, kind, key, developerMessage },
      { status: 404, kind: "not_found", key: "PARCEL_NOT_FOUND", developerMessage: "No such parcel" },
    );
    assert.equal(errorId, "req-7");
  });
}

const WAITERS = {
  axios: () => thrownBy(() => axios.post(at("/busy"))),
  ky: () => thrownBy(() => ky.post(at("/busy"), { retry: 0 })),
  ofetch: () => thrownBy(() => ofetch(at("/busy"), { method: "POST" })),
  got: () => thrownBy(() => got.post(at("/busy"), { retry: { limit: 0 } })),
  superagent: () => thrownBy(() => superagent.post(at("/busy"))),
};

for (const [name, ask] of Object.entries(WAITERS)) {
  test(`${name}: headers are read`, async () => {
    assert.equal((await normalizeError(await ask())).retryAfterMs, 7000);
  });
}

const BROKEN_POSTS = {
  axios: () => thrownBy(() => axios.post(at("/502"))),
  ky: () => thrownBy(() => ky.post(at("/502"), { retry: 0 })),
  ofetch: () => thrownBy(() => ofetch(at("/502"), { method: "POST" })),
  got: () => thrownBy(() => got.post(at("/502"), { retry: { limit: 0 } })),
};

for (const [name, ask] of Object.entries(BROKEN_POSTS)) {
  test(`${name}: a POST that may have done its work is not retried`, async () => {
    const { kind, retryable } = await normalizeError(await ask());
    assert.deepEqual({ kind, retryable }, { kind: "bad_gateway", retryable: false });
  });
}

const UNREACHED = {
  fetch: () => fetch(NOWHERE),
  axios: () => axios.get(NOWHERE),
  ky: () => ky(NOWHERE, { retry: 0 }),
  ofetch: () => ofetch(NOWHERE, { retry: 0 }),
  wretch: () => wretch(NOWHERE).get().res(),
  got: () => got(NOWHERE, { retry: { limit: 0 } }),
  superagent: () => superagent.get(NOWHERE),
  "openapi-fetch": () => createClient({ baseUrl: NOWHERE }).GET("/parcel"),
  "graphql-request": () => new GraphQLClient(NOWHERE).request("{ parcel }"),
  tRPC: () => createTRPCClient({ links: [httpLink({ url: NOWHERE })] }).parcel.query(),
};

for (const [name, ask] of Object.entries(UNREACHED)) {
  test(`${name}: nobody answers`, async () => {
    assert.equal((await normalizeError(await thrownBy(ask))).kind, "network");
  });
}

const SLOW = {
  fetch: () => fetch(at("/silent"), { signal: AbortSignal.timeout(50) }),
  axios: () => axios.get(at("/silent"), { timeout: 50 }),
  ky: () => ky(at("/silent"), { timeout: 50, retry: 0 }),
  ofetch: () => ofetch(at("/silent"), { timeout: 50, retry: 0 }),
  got: () => got(at("/silent"), { timeout: { request: 50 }, retry: { limit: 0 } }),
  superagent: () => superagent.get(at("/silent")).timeout(50),
};

for (const [name, ask] of Object.entries(SLOW)) {
  test(`${name}: its time limit ran out`, async () => {
    assert.equal((await normalizeError(await thrownBy(ask))).kind, "timeout");
  });
}

const CANCELLED = {
  fetch: (signal) => fetch(at("/silent"), { signal }),
  axios: (signal) => axios.get(at("/silent"), { signal }),
  ky: (signal) => ky(at("/silent"), { signal, retry: 0 }),
  ofetch: (signal) => ofetch(at("/silent"), { signal, retry: 0 }),
  got: (signal) => got(at("/silent"), { signal, retry: { limit: 0 } }),
};

for (const [name, ask] of Object.entries(CANCELLED)) {
  test(`${name}: the caller cancelled`, async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    assert.equal((await normalizeError(await thrownBy(() => ask(controller.signal)))).kind, "aborted");
  });
}

const GRAPHQL_CLIENTS = {
  "graphql-request": () => thrownBy(() => new GraphQLClient(at("/graphql")).request("{ parcel }")),
  urql: async () => (await new Client({ url: at("/graphql"), exchanges: [cacheExchange, fetchExchange] }).query("{ parcel }", {}).toPromise()).error,
  "Apollo 4": async () => new CombinedGraphQLErrors(GRAPHQL),
  tRPC: () => thrownBy(() => createTRPCClient({ links: [httpLink({ url: at("/trpc") })] }).parcel.query()),
};

for (const [name, ask] of Object.entries(GRAPHQL_CLIENTS)) {
  test(`${name}: the answer's errors are read`, async () => {
    const { kind, developerMessage } = await normalizeError(await ask());
    assert.deepEqual({ kind, developerMessage }, { kind: "not_found", developerMessage: "No such parcel" });
  });
}
