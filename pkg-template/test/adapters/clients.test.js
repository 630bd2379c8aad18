import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import axios from "axios";
import { ApiError, isApiError, normalizeError, registerLocale } from "error-normalizer";
import { apiErrors as forAxios } from "error-normalizer/axios";
import { apiErrors as forKy } from "error-normalizer/ky";
import { apiErrors as forOfetch } from "error-normalizer/ofetch";
import { apiErrors as forOpenapiFetch } from "error-normalizer/openapi-fetch";
import { apiErrors as forWretch } from "error-normalizer/wretch";
import de from "error-normalizer/locales/de";
import ky from "ky";
import { ofetch } from "ofetch";
import createClient from "openapi-fetch";
import wretch from "wretch";
import { json, serve } from "../helpers/server.js";

registerLocale(de);

const NOWHERE = "http://127.0.0.1:9";
const NOT_FOUND = { message: "No such parcel", code: "PARCEL_NOT_FOUND" };

let site;
/** How many requests came for each path. */
let asked;

const counted = (path, handle) => (request, response) => {
  asked[path] = (asked[path] ?? 0) + 1;
  handle(request, response);
};
const ROUTES = {
  "/parcel": json(404, NOT_FOUND, { "x-request-id": "req-7" }),
  "/good": json(200, { id: 7 }),
  "/broken": json(500, { message: "boom" }),
  "/busy": (request, response) => json(...(asked["/busy"] > 1 ? [200, { id: 7 }] : [503, {}, { "retry-after": "1" }]))(request, response),
  "/closed": json(503, {}, { "retry-after": "3600" }),
  "/silent": () => {},
};

before(async () => {
  site = await serve(Object.fromEntries(Object.entries(ROUTES).map(([path, handle]) => [path, counted(path, handle)])));
});
after(() => site.close());
beforeEach(() => {
  asked = {};
});

function axiosAt(origin, options) {
  const client = axios.create({ baseURL: origin });
  client.interceptors.response.use(null, forAxios(options));
  return client;
}

function openapiAt(origin, options) {
  const client = createClient({ baseUrl: origin });
  client.use(forOpenapiFetch(options));
  return client;
}

/** A client with our hook in it: `get` answers with the body, `post` sends nothing. */
const CLIENTS = {
  axios: (origin, options) => ({
    get: async (path, init) => (await axiosAt(origin, options).get(path, init)).data,
    post: (path) => axiosAt(origin, options).post(path),
  }),
  ky: (origin, options) => {
    const client = ky.extend({ prefixUrl: origin }).extend(forKy(options));
    return { get: (path, init) => client.get(path.slice(1), init).json(), post: (path) => client.post(path.slice(1)) };
  },
  ofetch: (origin, options) => {
    const client = ofetch.create({ baseURL: origin, ...forOfetch(options) });
    return { get: (path, init) => client(path, init), post: (path) => client(path, { method: "POST" }) };
  },
  wretch: (origin, options) => {
    const client = wretch(origin).catcherFallback(forWretch(options));
    return { get: (path, init) => client.options(init ?? {}).get(path).json(), post: (path) => client.post(undefined, path).res() };
  },
  "openapi-fetch": (origin, options) => ({
    get: async (path, init) => (await openapiAt(origin, options).GET(path, init)).data,
    post: (path) => openapiAt(origin, options).POST(path),
  }),
};

async function apiErrorOf(act) {
  try {
    await act();
  } catch (error) {
    assert.ok(error instanceof ApiError && isApiError(error), String(error));
    return error;
  }
  throw new assert.AssertionError({ message: "nothing was thrown" });
}

for (const [name, at] of Object.entries(CLIENTS)) {
  describe(name, () => {
    test("a good answer passes", async () => {
      assert.deepEqual(await at(site.origin).get("/good"), { id: 7 });
    });

    test("a bad one is thrown as an ApiError, once and with all that was said", async () => {
      const { normalized, message } = await apiErrorOf(() => at(site.origin).get("/parcel"));
      const { status, kind, key, errorId } = normalized;
      assert.deepEqual(
        { status, kind, key, errorId, message },
        { status: 404, kind: "not_found", key: "PARCEL_NOT_FOUND", errorId: "req-7", message: "No such parcel" },
      );
      assert.equal(asked["/parcel"], 1);
    });

    test("options hold", async () => {
      const { normalized } = await apiErrorOf(() => at(site.origin, { locale: "de" }).get("/parcel"));
      assert.equal(normalized.lang, "de");
    });

    test("what cannot succeed is asked for once", async () => {
      assert.equal((await apiErrorOf(() => at(site.origin).get("/broken"))).normalized.retryable, false);
      assert.equal(asked["/broken"], 1);
    });

    test("nobody waits for an hour", async () => {
      assert.equal((await apiErrorOf(() => at(site.origin).get("/closed"))).normalized.retryAfterMs, 3_600_000);
      assert.equal(asked["/closed"], 1);
    });

    test("the request's method counts", async () => {
      const { kind, retryable } = (await apiErrorOf(() => at(site.origin).post("/502"))).normalized;
      assert.deepEqual({ kind, retryable }, { kind: "bad_gateway", retryable: false });
    });
  });
}

for (const name of ["axios", "ofetch", "wretch", "openapi-fetch"]) {
  test(`${name}: nobody answers`, async () => {
    const { normalized, cause } = await apiErrorOf(() => CLIENTS[name](NOWHERE).get("/parcel"));
    assert.equal(normalized.kind, "network");
    assert.ok(cause instanceof Error);
  });

  test(`${name}: a POST that may have arrived is not advised to be sent again`, async () => {
    assert.equal((await apiErrorOf(() => CLIENTS[name](NOWHERE).post("/parcel"))).normalized.retryable, false);
  });

  test(`${name}: the caller cancelled`, async () => {
    const act = () => CLIENTS[name](site.origin).get("/silent", { signal: AbortSignal.timeout(20) });
    assert.match((await apiErrorOf(act)).normalized.kind, /^(aborted|timeout)$/);
  });
}

for (const name of ["ky", "ofetch"]) {
  test(`${name}: tried again when the API said`, async () => {
    const started = Date.now();
    assert.deepEqual(await CLIENTS[name](site.origin).get("/busy"), { id: 7 });
    assert.equal(asked["/busy"], 2);
    assert.ok(Date.now() - started >= 1_000);
  });

  test(`${name}: not tried again where the caller wants none`, async () => {
    await apiErrorOf(() => CLIENTS[name](site.origin).get("/busy", { retry: 0 }));
    assert.equal(asked["/busy"], 1);
  });
}

test("ky: a network failure can still be read", async () => {
  const thrown = await CLIENTS.ky(NOWHERE).get("/parcel", { retry: 0 }).catch(normalizeError);
  assert.equal(thrown.kind, "network");
});

test("wretch: a catcher of one's own goes first", async () => {
  const client = wretch(site.origin).catcherFallback(forWretch());
  assert.equal(await client.get("/parcel").notFound(() => "mine").res(), "mine");
});

test("an ApiError is not wrapped again", async () => {
  const client = axiosAt(site.origin);
  client.interceptors.response.use(null, forAxios());
  const { cause } = await apiErrorOf(() => client.get("/parcel"));
  assert.ok(axios.isAxiosError(cause));
});
