import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, ensureOk } from "error-normalizer";

const FAILED_WITH_200 = { ok: false, error: "channel_not_found" };

test("a good response passes with its body unread", async () => {
  const response = Response.json({ id: 1 });
  assert.equal(await ensureOk(response), response);
  assert.deepEqual(await response.json(), { id: 1 });
});

test("any other throws", async () => {
  await assert.rejects(ensureOk(Response.json({ message: "No such parcel" }, { status: 404 })), (error) => {
    assert.ok(error instanceof ApiError);
    assert.equal(error.message, "No such parcel");
    assert.equal(error.normalized.kind, "not_found");
    return true;
  });
});

test("inspectOk: an error in a 200 throws", async () => {
  await ensureOk(Response.json(FAILED_WITH_200));
  await assert.rejects(ensureOk(Response.json(FAILED_WITH_200), { inspectOk: true }), (error) => error.normalized.status === 200);
});

test("inspectOk: a success passes and can be read", async () => {
  for (const body of [{ id: 1 }, { ok: true, error: null }, { errcode: 0, errmsg: "ok" }, { errors: [] }, []]) {
    const response = Response.json(body);
    assert.equal(await ensureOk(response, { inspectOk: true }), response);
    assert.deepEqual(await response.json(), body);
  }
});

test("inspectOk: only JSON is looked into, and not beyond the limit", async () => {
  const stream = new ReadableStream({ pull: () => assert.fail("read") }, { highWaterMark: 0 });
  const events = new Response(stream, { headers: { "content-type": "text/event-stream" } });
  assert.equal(await ensureOk(events, { inspectOk: true }), events);
  const list = Array.from({ length: 50_000 }, (_, id) => ({ id }));
  const large = Response.json(list);
  await ensureOk(large, { inspectOk: true });
  assert.deepEqual(await large.json(), list);
});

test("inspectOk: what cannot be copied passes", async () => {
  const used = Response.json({ id: 1 });
  await used.json();
  const locked = Response.json({ id: 1 });
  locked.body.getReader();
  for (const response of [used, locked]) assert.equal(await ensureOk(response, { inspectOk: true }), response);
});

test("inspectOk: an endless JSON body does not hold the caller up for long", async () => {
  const stream = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":1,')) });
  const response = new Response(stream, { headers: { "content-type": "application/json" } });
  assert.equal(await ensureOk(response, { inspectOk: true, timeoutMs: 50 }), response);
});
