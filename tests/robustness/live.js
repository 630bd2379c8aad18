import { watchEngines } from "../support/watch-engines.js";
import { Dice } from "./helpers/dice.js";
import { hostileResponses } from "./helpers/hostile-responses.js";
import { largestBodies, manyHeaders } from "./helpers/largest-bodies.js";
import { make } from "./helpers/random-values.js";
import { demandWhole } from "./helpers/whole.js";

const BODIES = [
  '{"error_id":"8d1c","code":413,"title":"Conflict","key":"payload_too_large","public":true,"message":"Too much."}',
  '{"errors":{"email":["is taken"],"name":["is too long (maximum is 5 characters)"]}}',
  '{"type":"https://example.com/e","title":"No","detail":"No more","status":403}',
  '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>',
  '{"message":"cut off in the mid',
  `[${'{"field":"a","message":"b"},'.repeat(2_000)}]`,
  "x".repeat(70_000),
  "",
];
const STATUSES = [0, 200, 400, 409, 422, 429, 500, 503];
const POLICIES = ["flag", "client-errors", "never"];
const LOCALES = ["", "de", "de-AT", "xx", "not a tag"];
/** More than an engine compiles before the package begins with a new one. */
const MANY = 40;

/**
 * Makes calls of all kinds; how much memory is held after so many of them, in rising numbers, which begin once the
 * largest of each kind were made. `heapBytes` measures the heap of the host after a collection.
 */
export async function live(address, { measureAfter, heapBytes }) {
  const engines = watchEngines();
  const api = await import(address);
  const dice = new Dice(1);
  const held = [];
  let made = 0;
  for (const answer of largest(api)) demandWhole(await answer);
  for (const calls of measureAfter) {
    for (; made < calls; made++) demandWhole(await call(api, dice));
    const heap = await heapBytes();
    const memories = engines.held();
    held.push({ engines: memories.length, wasm: Math.max(...memories.map(({ buffer }) => buffer.byteLength)), heap });
  }
  return { held, deaths: engines.deaths() };
}

/**
 * What is kept is most where all tables that are kept are of one sort. An answer's memory is free after it, so the largest
 * answers need no company.
 */
function* largest({ normalize, normalizeError, createNormalizer }) {
  for (const table of [longText, policyOf, longText]) {
    for (let place = 0; place < MANY; place++) yield createNormalizer(table(place)).normalize({ status: 404 });
  }
  for (const { type, body } of largestBodies) {
    for (const status of STATUSES) {
      for (const policy of POLICIES) {
        const headers = { "content-type": type, ...manyHeaders };
        yield normalize({ status, body, headers }, { policy, locale: "de" });
        yield normalize({ status, body, headers }, { policy, ...longText(status) });
      }
      yield normalizeError(new Response(body, { status: status || 500, headers: { "content-type": type } }));
    }
  }
  for (const response of Object.values(hostileResponses)) yield normalizeError(response(), { timeoutMs: 1 });
}

const textOf = (number) => ({ texts: { not_found: `Nothing at ${number}` } });
const longText = (place) => textOf(1e8 + place);
const policyOf = (place) => ({ policy: { [500 + place]: "never" } });

function call({ normalize, normalizeError, createNormalizer }, dice) {
  const body = dice.one(BODIES);
  const status = dice.one(STATUSES);
  const options = { locale: dice.one(LOCALES), policy: dice.one(POLICIES), timeoutMs: 1 };
  switch (dice.below(16)) {
    case 0:
      return normalizeError(new Response(body, { status: 500 }), options);
    case 1:
      return normalizeError(Object.assign(new Error("odd"), { response: { status, data: body } }), options);
    case 2:
      return normalizeError(new TypeError("Failed to fetch"));
    case 3:
      return normalize({ status, body }, textOf(dice.below(1e9)));
    case 4:
      return createNormalizer(policyOf(dice.below(99))).normalize({ status, body });
    case 5:
      return normalize(make(dice, 1), options);
    case 6:
      return normalize({ status, body: JSON.parse('{"a":[{"message":"odd"}]}') }, { locale: `x${dice.below(1e9)}` });
    case 7:
      return dice.below(20) === 0 ? normalizeError(rare(dice)(), options) : normalize({ status });
    default:
      return normalize({ status, body, headers: { "retry-after": "5", "x-request-id": String(dice.below(1e9)) } }, options);
  }
}

function rare(dice) {
  const { type, body } = dice.one(largestBodies);
  const large = () => new Response(body, { status: 500, headers: { "content-type": type } });
  return dice.one([large, ...Object.values(hostileResponses)]);
}
