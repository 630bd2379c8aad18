import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inChromium } from "./helpers/chromium.js";
import { count, figure, isFull } from "./helpers/figures.js";
import { live } from "./live.js";

/** After the first thousands the code is compiled and every table has its size. */
const AFTER = isFull ? [100_000, 250_000, 500_000, 750_000, 1_000_000] : [5_000, 20_000];
/** Compiled code and what collections leave for later; a leak of two bytes a call is more. */
const HEAP_SLACK = 1_048_576;
/** Two pages: a new most of one size of block takes one. A leak of a byte in six calls is more. */
const ENGINE_SLACK = 131_072;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

async function heapBytes() {
  for (let round = 0; round < 4; round++) {
    await setTimeout(20);
    collect();
  }
  return process.memoryUsage().heapUsed;
}

const HOSTS = {
  Node: (measureAfter) => live("../../pkg/index.js", { measureAfter, heapBytes }),
  Chromium: (measureAfter) => inChromium("in-page.js", "liveWithPackage", [{ measureAfter }], { minutes: 60 }),
};

for (const [host, liveIn] of Object.entries(HOSTS)) {
  test(`a long life in ${host}`, async () => {
    const { held, engines } = await liveIn(AFTER);
    assert.equal(engines, 1, "the engine died");
    const { wasm, heap } = held[0];
    for (const later of held) {
      assert.ok(later.wasm - wasm <= ENGINE_SLACK, `the engine's memory grew by ${later.wasm - wasm} bytes`);
      assert.ok(later.heap - heap < HEAP_SLACK, `the heap grew by ${later.heap - heap} bytes`);
    }
    const calls = `after ${AFTER.map(count).join(", ")} calls, ${host}`;
    const kilobytes = (bytes) => count(Math.round(bytes / 1024));
    figure(`KiB of the engine's memory ${calls}`, held.map(({ wasm }) => kilobytes(wasm)).join("; "), `${kilobytes(ENGINE_SLACK)} more`);
    figure(`KiB of the heap ${calls}`, held.map(({ heap }) => kilobytes(heap)).join("; "), `${kilobytes(HEAP_SLACK)} more`);
  });
}
