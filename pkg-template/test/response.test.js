import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { after, before, test } from "node:test";
import { normalizeError } from "error-normalizer";
import { json, serve } from "./helpers/server.js";

const PAGE = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>";

let site;
const endless = new EventEmitter();
const at = (path) => `${site.origin}${path}`;

before(async () => {
  site = await serve({
    "/gone": json(410, { message: "The parcel was returned" }),
    "/page": (_, response) => response.writeHead(502, { "content-type": "text/html" }).end(PAGE),
    "/endless": (_, response) => {
      response.writeHead(500, { "content-type": "text/plain" });
      const pour = () => {
        while (!response.destroyed && response.write("x".repeat(8_192)));
      };
      response.on("drain", pour);
      response.on("close", () => endless.emit("turned-away"));
      pour();
    },
    "/slow": (_, response) => {
      response.writeHead(503, { "content-type": "application/json" });
      response.write('{"message":"half an ans');
    },
    "/broken": (_, response) => {
      response.writeHead(503, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"message":"half an answer"');
      setTimeout(() => response.destroy(), 50);
    },
  });
});
after(() => site.close());

test("a Response is read once", async () => {
  const response = await fetch(at("/gone"));
  const found = await normalizeError(response);
  assert.equal(found.developerMessage, "The parcel was returned");
  assert.equal(response.bodyUsed, true);
});

test("a page for JSON is decided by its status", async () => {
  const { kind, dialect, userMessage } = await normalizeError(await fetch(at("/page")));
  assert.deepEqual({ kind, dialect }, { kind: "bad_gateway", dialect: "nginx" });
  assert.doesNotMatch(userMessage, /nginx|502/);
});

test("an endless body is cut and its stream cancelled", async () => {
  const turnedAway = once(endless, "turned-away");
  const { kind, developerMessage } = await normalizeError(await fetch(at("/endless")), { maxBytes: 20_000 });
  await turnedAway;
  assert.equal(kind, "server_error");
  assert.match(developerMessage, /^x+/);
});

test("a body that does not end counts as far as it has come", async () => {
  const started = performance.now();
  const { developerMessage, anomalies } = await normalizeError(await fetch(at("/slow")), { timeoutMs: 100 });
  assert.ok(performance.now() - started < 4_000);
  assert.match(developerMessage, /half an ans/);
  assert.ok(anomalies.some(({ code }) => code === "truncated_body"));
});

test("a body that breaks off counts as far as it has come", async () => {
  const { kind, developerMessage } = await normalizeError(await fetch(at("/broken")));
  assert.equal(kind, "service_unavailable");
  assert.match(developerMessage, /half an answer/);
});

const withBody = (act) => async () => {
  const response = await fetch(at("/gone"));
  await act(response);
  return response;
};

const failing = () => new ReadableStream({ pull: (controller) => controller.error(new Error("broken")) });

/** Bodies that cannot be read leave the status. */
const UNREADABLE = {
  used: [withBody((response) => response.text()), "gone"],
  locked: [withBody((response) => response.body.getReader()), "gone"],
  absent: [async () => new Response(null, { status: 410 }), "gone"],
  broken: [async () => new Response(failing(), { status: 410 }), "gone"],
  "not there, as after a network failure": [async () => Response.error(), "network"],
};

for (const [name, [make, kind]] of Object.entries(UNREADABLE)) {
  test(`a body that is ${name}`, async () => {
    assert.equal((await normalizeError(await make())).kind, kind);
  });
}

test("a body in many pieces is whole", async () => {
  const pieces = Array.from('{"message":"übergroß"}', (character) => new TextEncoder().encode(character));
  const body = new ReadableStream({ start: (controller) => (pieces.forEach((piece) => controller.enqueue(piece)), controller.close()) });
  assert.equal((await normalizeError(new Response(body, { status: 413 }))).developerMessage, "übergroß");
});

test("a Response without streams, as in React Native", async () => {
  const response = { status: 410, headers: new Headers(), bodyUsed: false, text: async () => '{"message":"The parcel was returned"}' };
  assert.equal((await normalizeError(response)).developerMessage, "The parcel was returned");
});

test("a Response whose body is a stream of Node, as node-fetch has it", async () => {
  const body = (async function* () {
    yield new TextEncoder().encode('{"message":"The parcel was returned"}');
  })();
  const response = { status: 410, headers: new Headers(), bodyUsed: false, body, text: async () => "" };
  assert.equal((await normalizeError(response)).developerMessage, "The parcel was returned");
});
