import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inChromium } from "./helpers/chromium.js";
import { count, figure, isFull } from "./helpers/figures.js";
import { live } from "./live.js";

/** After the largest calls the engine has what it will ever need, after the first thousands the host has compiled the code. */
const AFTER = isFull ? [0, 100_000, 250_000, 500_000, 750_000, 1_000_000] : [0, 5_000, 20_000];
/** Compiled code and what collections leave for later; a leak of two bytes a call is more. */
const HEAP_SLACK = 1_048_576;

/** The one at work, and those that V8's compiled code was made for and still names; there were hundreds in all. */
const MOST_ENGINES = 4;

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
    const { held, deaths } = await liveIn(AFTER);
    assert.equal(deaths, 0, "the engine died");
    for (const { engines } of held) assert.ok(engines <= MOST_ENGINES, `${engines} engines are held`);
    const [{ wasm }, { heap }] = held;
    for (const later of held.slice(1)) {
      assert.ok(later.wasm <= wasm, `the engine's memory grew from ${wasm} to ${later.wasm} bytes`);
      assert.ok(later.heap - heap < HEAP_SLACK, `the heap grew by ${later.heap - heap} bytes`);
    }
    const calls = `after ${AFTER.map(count).join(", ")} calls, ${host}`;
    const kilobytes = (bytes) => count(Math.round(bytes / 1024));
    figure(`KiB of the engine's memory ${calls}`, held.map(({ wasm }) => kilobytes(wasm)).join("; "), "no more");
    figure(`KiB of the heap ${calls}`, held.map(({ heap }) => kilobytes(heap)).join("; "), `${kilobytes(HEAP_SLACK)} more`);
  });
}
