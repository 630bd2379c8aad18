import assert from "node:assert/strict";
import { test } from "node:test";
import { QueryClient } from "@tanstack/query-core";
import { ApiError, normalize } from "error-normalizer";
import { retry, retryDelay } from "error-normalizer/tanstack-query";

const apiError = (input) => new ApiError(normalize(input));
const response = (status, headers) => new Response(null, { status, headers });

const ONE_SECOND = { "retry-after": "1" };
const AN_HOUR = { "retry-after": "3600" };

/** What the query throws, how often it is called then. */
const CALLS = [
  ["an ApiError that cannot pass", apiError({ status: 404 }), 1],
  ["an ApiError that may pass", apiError({ status: 503, headers: { "retry-after": "0" } }), 4],
  ["one that passes in an hour", apiError({ status: 503, headers: AN_HOUR }), 1],
  ["a POST that may have done its work", apiError({ status: 502, method: "POST" }), 1],
  ["the plain structure", normalize({ status: 422 }), 1],
  ["a Response", response(404), 1],
  ["a client's error with a response", Object.assign(new Error("bad"), { response: response(403) }), 1],
  ["an error of which nothing is known", new Error("bad"), 4],
  ["nothing at all", undefined, 4],
];

for (const [name, error, calls] of CALLS) {
  test(`${name} is asked for ${calls === 1 ? "once" : `${calls} times`}`, async () => {
    let asked = 0;
    const client = new QueryClient({ defaultOptions: { queries: { retry, retryDelay: 0 } } });
    const failing = client.fetchQuery({ queryKey: [name], queryFn: () => ++asked && Promise.reject(error), retry });
    await assert.rejects(failing, (thrown) => thrown === error);
    assert.equal(asked, calls);
  });
}

test("the API's own time is waited for", async () => {
  const error = apiError({ status: 429, headers: ONE_SECOND });
  let asked = 0;
  const client = new QueryClient();
  const started = Date.now();
  const queryFn = () => (asked++ === 0 ? Promise.reject(error) : Promise.resolve("here"));
  assert.equal(await client.fetchQuery({ queryKey: ["busy"], queryFn, retry, retryDelay }), "here");
  assert.ok(Date.now() - started >= 990);
});

test("where the API named none, it is TanStack Query's own", () => {
  const delays = [0, 1, 2, 9].map((failures) => retryDelay(failures, apiError({ status: 502 })));
  assert.deepEqual(delays, [1_000, 2_000, 4_000, 30_000]);
});
