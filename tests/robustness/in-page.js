// What runs in a page of Chromium, see helpers/chromium.js.
import * as deaths from "./deaths.js";
import { fire } from "./fire.js";
import { demand, demandWhole } from "./helpers/whole.js";
import { live } from "./live.js";

const PACKAGE = "../../pkg/index.js";
const GONE = { status: 404, headers: { "retry-after": "30" }, body: '{"message":"SELECT 1","code":"no_such_thing"}' };
const BUSY = { status: 503, headers: { "retry-after": "30" } };

export const fireAtPackage = async (options) => fire(await import(PACKAGE), options);

export const liveWithPackage = (options) => live(PACKAGE, { ...options, heapBytes });

export const die = (name, module) => deaths[name](Uint8Array.from(atob(module), (character) => character.charCodeAt(0)));

/**
 * One collection is not enough: a Response is freed in two steps, the page's and the engine's, and what a stream has
 * still to do holds it until its task has come.
 */
async function heapBytes() {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await globalThis.gc({ type: "major", execution: "async" });
  }
  return performance.memory.usedJSHeapSize;
}

/** What a host answers to a few inputs, all of them whole; `junk` stands on the prototypes meanwhile. */
export async function askPackage(junk = []) {
  const api = await import(PACKAGE);
  const ready = await api.init();
  const responses = [new Response(GONE.body, { status: 404 }), new Response("", { status: 404 })];
  for (const name of junk) Object.prototype[name] = Array.prototype[name] = "junk";
  try {
    const answers = await askAll(api, responses);
    answers.forEach(demandWhole);
    return { ready, answers };
  } finally {
    for (const name of junk) {
      delete Object.prototype[name];
      delete Array.prototype[name];
    }
  }
}

const askAll = async ({ normalize, normalizeError, createNormalizer, ensureOk }, responses) => [
  normalize(GONE),
  normalize(BUSY),
  await normalizeError(new TypeError("Failed to fetch")),
  await normalizeError(responses[0]),
  await normalizeError(Object.assign(new Error("odd"), { response: { status: 404, data: { code: "no_such_thing" } } })),
  createNormalizer({ locale: "de", policy: "never", texts: { not_found: "Nothing" } }).normalize(GONE),
  await ensureOk(responses[1]).catch((error) => error.normalized),
];

export async function askTwoCopies() {
  const [one, other] = [await import(PACKAGE), await import(`${PACKAGE}?again`)];
  demand(one.normalize !== other.normalize, "there is one copy");
  const [first, second] = [one.normalize(GONE), other.normalize(GONE)];
  demandWhole(first);
  const thrown = await one.ensureOk(new Response("", { status: 404 })).catch((error) => error);
  return { first, second, isKnown: other.isApiError(thrown), carried: (await other.normalizeError(thrown)).status };
}

/** What the same things become, made by this page and by a frame in it. */
export async function askTwoRealms() {
  const api = await import(PACKAGE);
  const frame = document.body.appendChild(document.createElement("iframe"));
  const ask = (realm) => Promise.all(thingsOf(realm).map((thing) => api.normalizeError(thing)));
  const [here, there] = [await ask(globalThis), await ask(frame.contentWindow)];
  for (const answer of [...here, ...there]) demandWhole(answer);
  return { here, there };
}

/** As clients hand them over: what was fetched, read and thrown. */
function thingsOf(realm) {
  const response = () => new realm.Response(GONE.body, { status: 404, headers: { "content-type": "application/json", ...GONE.headers } });
  const bytes = new realm.TextEncoder().encode(GONE.body);
  const headers = new realm.Headers({ "retry-after": "30" });
  const parsed = new realm.Map([["message", "odd"], ["codes", new realm.Set([1, 2])], ["at", new realm.Date(0)]]);
  const bodies = [bytes, bytes.buffer, new realm.DataView(bytes.buffer), new realm.Blob([GONE.body]), parsed, realm.JSON.parse(GONE.body)];
  return [
    response(),
    realm.Object.assign(new realm.Error("odd"), { response: response() }),
    ...bodies.map((data) => realm.Object.assign(new realm.Error("odd"), { response: { status: 503, headers, data } })),
    new realm.TypeError("Failed to fetch"),
    new realm.DOMException("odd", "AbortError"),
    new realm.DOMException("odd", "TimeoutError"),
    new realm.Error("odd", { cause: new realm.TypeError("Failed to fetch") }),
    new realm.AggregateError([new realm.TypeError("Failed to fetch")], "all failed"),
    new realm.ErrorEvent("error", { error: new realm.Error("odd") }),
    new realm.PromiseRejectionEvent("unhandledrejection", { promise: realm.Promise.resolve(), reason: response() }),
    realm.Response.error(),
  ];
}
