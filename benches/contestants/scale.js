// Whether a call's cost depends on how many there were, on the body's bytes, and on how many dialects there are.
import { createNormalizer, normalize, normalizeError } from "error-normalizer";
import { watchMemories } from "../../tests/support/watch-memories.js";
import { race } from "../support/race.js";
import { readAll } from "../support/read-all.js";

const CAP = 65_536;
const SIZES = [CAP, CAP / 16, CAP / 4, CAP * 4, CAP * 16, 100_000_000];
const WARM_UP = 1_000;
const CALLS = [10_000, 100_000, 1_000_000];
/** Calls between two looks at the clock. */
const STRETCH = 500;
const DIALECTS = [0, 25, 50, 100];

export async function measureScale({ ormuco, "near-start": nearStart }) {
  // First, because it wants to see the engine made.
  const calls = byCalls(ormuco);
  return { calls, bytes: await byBytes(nearStart), streamed: await byStreamedBytes(nearStart), dialects: await byDialects(ormuco) };
}

/** The µs of a call in the fastest stretch between two counts of calls, and what is held at the end of it. */
function byCalls({ status, headers, body }) {
  const engine = watchMemories();
  const bytes = new TextEncoder().encode(body);
  const results = [];
  let made = 0;
  for (const count of [WARM_UP, ...CALLS]) {
    let best = Infinity;
    while (made < count) {
      const started = performance.now();
      for (let call = 0; call < STRETCH; call++) readAll(normalize({ status, headers, body: bytes }));
      made += STRETCH;
      best = Math.min(best, performance.now() - started);
    }
    results.push({ calls: made, microseconds: (best * 1_000) / STRETCH, heap: heapBytes(), engine: engine.bytes() });
  }
  return results;
}

function heapBytes() {
  globalThis.gc();
  return globalThis.process?.memoryUsage().heapUsed ?? performance.memory.usedJSHeapSize;
}

/** The cap comes first: the others are given by ratio to it. */
function byBytes({ status, headers, body }) {
  return race(
    SIZES.map((size) => {
      const bytes = lengthened(body, size);
      return { name: size, run: () => readAll(normalize({ status, headers, body: bytes })) };
    }),
  );
}

function byStreamedBytes({ status, headers, body }) {
  const chunk = lengthened(body, CAP);
  return race(
    SIZES.filter((size) => size >= CAP).map((size) => ({
      name: size,
      prepare: () => new Response(streamOf(chunk, size), { status, headers }),
      run: async (response) => readAll(await normalizeError(response)),
    })),
  );
}

/** A body of that many bytes: its beginning, then its last part again and again. */
function lengthened(body, size) {
  const bytes = new TextEncoder().encode(body);
  const part = bytes.subarray(bytes.length - CAP / 2);
  const longer = new Uint8Array(size);
  longer.set(bytes.subarray(0, Math.min(bytes.length, size)));
  for (let at = bytes.length; at < size; at += part.length) longer.set(part.subarray(0, Math.min(part.length, size - at)), at);
  return longer;
}

function streamOf(chunk, size) {
  let left = size;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(chunk.slice(0, left));
      left -= Math.min(left, chunk.length);
      if (left === 0) controller.close();
    },
  });
}

/** None comes first: the others are given by ratio to it. */
function byDialects({ status, headers, body }) {
  const bytes = new TextEncoder().encode(body);
  return race(
    DIALECTS.map((count) => {
      const { normalize } = createNormalizer({ dialects: Array.from({ length: count }, (_, place) => dialect(place)) });
      return { name: count, run: () => readAll(normalize({ status, headers, body: bytes })) };
    }),
  );
}

const dialect = (place) => ({ id: `own-${place}`, when: `/own_${place}_code /own_${place}_text`, key: `/own_${place}_code`, users: `/own_${place}_text` });
