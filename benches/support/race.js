// How long things take beside each other: many short rounds in turns, so that what else the machine does meets all of them.

const ROUNDS = 40;
const ROUND_MS = 6;
const MOST_CALLS = 1 << 20;

/**
 * Each contestant is `{ name, run }`: one call, or with `prepare` one call on what was prepared for it out of the clock's
 * sight; a promise is waited for. Gives for each the µs of one call, and its ratio to the first contestant's in the same
 * round: the median over all rounds, and where the middle half of them lies.
 */
export async function race(contestants, { rounds = ROUNDS, roundMs = ROUND_MS } = {}) {
  const entries = [];
  for (const { name, run, prepare } of contestants) {
    const first = run(prepare?.());
    await first;
    const batch = isPromise(first) ? awaitAll : callAll;
    entries.push({ name, run, prepare, batch, calls: 1, times: [] });
  }
  for (const entry of entries) await calibrate(entry, roundMs);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const entry = entries[(turn + round) % entries.length];
      entry.times.push((await timeOf(entry)) / entry.calls);
    }
  }
  const [{ times: floor }] = entries;
  return entries.map(({ name, times }) => ({
    name,
    microseconds: quantile(times, 0.5) * 1_000,
    ratio: quantile(ratios(times, floor), 0.5),
    from: quantile(ratios(times, floor), 0.25),
    to: quantile(ratios(times, floor), 0.75),
  }));
}

const ratios = (times, floor) => times.map((time, round) => time / floor[round]);

const isPromise = (value) => typeof value?.then === "function";

/** Enough calls a round that the clock's grain does not count. */
async function calibrate(entry, roundMs) {
  for (;;) {
    const took = await timeOf(entry);
    if (took >= roundMs || entry.calls >= MOST_CALLS) break;
    entry.calls = Math.ceil(entry.calls * Math.min(8, Math.max(1.5, roundMs / Math.max(took, 0.01))));
  }
}

async function timeOf({ run, prepare, batch, calls }) {
  const prepared = prepare && Array.from({ length: calls }, prepare);
  const started = performance.now();
  const pending = batch(run, prepared, calls);
  if (pending !== undefined) await pending;
  return performance.now() - started;
}

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

function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}
