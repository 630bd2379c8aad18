// How long things take beside each other: many rounds in turns, shorter than what a busy machine takes a process off for.

const HEATS = 9;
const ROUNDS = 14;
const ROUND_MS = 1.5;
const MOST_CALLS = 1 << 20;
/** How many responses are fetched for a round, and how long after their heads their bodies have come too. */
const MOST_FETCHED = 4;
const ARRIVAL_MS = 5;
/** The host's optimising compiler takes up only what has run for a while, and works beside it. */
const WARM_UP_MS = 200;
const COMPILING_MS = 400;

/**
 * Each contestant is `{ name, run }`: one call, or with `prepare` one call on what was prepared for it out of the clock's
 * sight; a promise is waited for. What else the machine does can only add to a time, so a heat counts the fastest of its
 * rounds. Gives for each the µs of one call, and its ratio to the first contestant's: the median of all heats, and where
 * the middle half of them lies.
 */
export async function race(contestants, { heats = HEATS, rounds = ROUNDS, roundMs = ROUND_MS } = {}) {
  const entries = [];
  for (const { name, run, prepare } of contestants) {
    const prepared = prepare?.();
    const first = run(await prepared);
    await first;
    const batch = isPromise(first) ? awaitAll : callAll;
    entries.push({ name, run, prepare, batch, calls: 1, most: isPromise(prepared) ? MOST_FETCHED : MOST_CALLS, best: [] });
  }
  for (const entry of entries) await warmUp(entry, roundMs);
  await pause(COMPILING_MS);
  for (let heat = 0; heat < heats; heat++) await run(entries, rounds);
  const [floor] = entries;
  return entries.map(({ name, best }) => {
    const ratios = best.map((time, heat) => time / floor.best[heat]);
    return { name, microseconds: quantile(best, 0.5) * 1_000, ratio: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
  });
}

async function run(entries, rounds) {
  for (const entry of entries) entry.best.push(Infinity);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const entry = entries[(turn + round) % entries.length];
      const time = (await timeOf(entry)) / entry.calls;
      entry.best.push(Math.min(entry.best.pop(), time));
    }
  }
}

const isPromise = (value) => typeof value?.then === "function";

/** Finds how many calls make a round, so that the clock's grain does not count. */
async function warmUp(entry, roundMs) {
  for (const started = performance.now(); performance.now() - started < WARM_UP_MS; ) {
    const took = await timeOf(entry);
    entry.calls = Math.min(entry.most, Math.max(1, Math.round(entry.calls * Math.min(8, roundMs / Math.max(took, 0.01)))));
  }
}

async function timeOf({ run, prepare, batch, calls }) {
  const prepared = prepare && (await prepareAll(prepare, calls));
  const started = performance.now();
  const pending = batch(run, prepared, calls);
  if (pending !== undefined) await pending;
  return performance.now() - started;
}

/** What is fetched is all there when the clock starts. */
async function prepareAll(prepare, calls) {
  const prepared = Array.from({ length: calls }, prepare);
  if (!isPromise(prepared[0])) return prepared;
  await Promise.all(prepared);
  await pause(ARRIVAL_MS);
  return Promise.all(prepared);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function callAll(run, prepared, calls) {
  for (let call = 0; call < calls; call++) keep(run(prepared?.[call]));
}

async function awaitAll(run, prepared, calls) {
  for (let call = 0; call < calls; call++) keep(await run(prepared?.[call]));
}

let kept;

/** So that no compiler finds out that nobody needs it. */
function keep(value) {
  kept = value ?? kept;
}

export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}
