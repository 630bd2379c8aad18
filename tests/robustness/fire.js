import { Dice } from "./helpers/dice.js";
import { endless, fetchUnreadable } from "./helpers/hostile-responses.js";
import { make } from "./helpers/random-values.js";
import { demand, demandWhole } from "./helpers/whole.js";

const AT_ONCE = 100;
const BUDGET = { timeoutMs: 5 };
const MOST_BYTES = 4 * 1_048_576;

const thrown = ({ normalizeError }, value) => normalizeError(value, BUDGET);

const WAYS = [
  thrown,
  thrown,
  ({ normalizeError }, value) => normalizeError(Object.assign(new Error("odd"), { response: value }), BUDGET),
  ({ normalize }, value) => normalize(value),
  ({ normalize }, value) => normalize({ status: 422, body: value }),
  ({ normalize }, value) => normalize({ status: 422, headers: value, method: value, body: "odd" }),
  ({ normalize }, value) => normalize({ status: value, body: "odd" }, value),
];

/** Fires so many random values at the package; what came of it. `origin` is another one, for responses that are opaque. */
export async function fire(api, { count, seed, origin }) {
  const tally = { unreadable: await fetchUnreadable(origin), values: 0, floors: 0, endless: 0, slowestMs: 0, slowest: "" };
  for (let at = 0; at < count; at += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, offset) => seed + at + offset);
    await Promise.all(places.map((place) => fireOne(api, place, tally)));
  }
  return tally;
}

async function fireOne(api, seed, tally) {
  try {
    const { value, way, answer, elapsedMs } = shoot(api, seed);
    if (elapsedMs > tally.slowestMs) note(api, seed, elapsedMs, tally);
    const found = await answer;
    demandWhole(found);
    if (way === thrown && endless.has(value)) demandCancelled(endless.get(value), tally);
    tally.floors += found.dialect === "floor";
    tally.values++;
  } catch (error) {
    throw new Error(`value ${seed}: ${error?.stack ?? String(error)}`);
  }
}

function shoot(api, seed) {
  const dice = new Dice(seed);
  const way = dice.one(WAYS);
  const value = make(dice, 3);
  const before = performance.now();
  const answer = way(api, value);
  return { value, way, answer, elapsedMs: performance.now() - before };
}

/** The least of three times: what else the machine does only makes them longer. */
function note(api, seed, elapsedMs, tally) {
  const least = Math.min(elapsedMs, shoot(api, seed).elapsedMs, shoot(api, seed).elapsedMs);
  if (least > tally.slowestMs) Object.assign(tally, { slowestMs: least, slowest: `value ${seed}` });
}

function demandCancelled({ cancelled, bytes }, tally) {
  demand(cancelled, "an endless body was not cancelled");
  demand(bytes <= MOST_BYTES, `${bytes} bytes were taken of an endless body`);
  tally.endless++;
}
