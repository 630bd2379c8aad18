import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inChromium } from "./helpers/chromium.js";
import { count, figure, isFull } from "./helpers/figures.js";
import { live } from "./live.js";

const OPTIONS = { calls: isFull ? 1_000_000 : 20_000, warmUp: 5_000 };
/** Compiled code and what collections leave for later; a leak of ten bytes a call is more. */
const HEAP_SLACK = 4_194_304;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

function heapBytes() {
  collect();
  return process.memoryUsage().heapUsed;
}

const HOSTS = {
  Node: () => live("../../pkg/index.js", { ...OPTIONS, heapBytes }),
  Chromium: () => inChromium("in-page.js", "liveWithPackage", [OPTIONS], { minutes: 60 }),
};

for (const [host, liveIn] of Object.entries(HOSTS)) {
  test(`a long life in ${host}`, async () => {
    const { first, last, engines } = await liveIn();
    assert.equal(engines, 1, "the engine died");
    assert.equal(last.wasm, first.wasm, "the engine's memory grew");
    assert.ok(last.heap - first.heap < HEAP_SLACK, `the heap grew by ${last.heap - first.heap} bytes`);
    const calls = `after ${count(OPTIONS.warmUp)} calls and ${count(OPTIONS.calls)}, ${host}`;
    figure(`the engine's memory ${calls}`, `${kilobytes(first.wasm)}, ${kilobytes(last.wasm)}`, "the same");
    figure(`the heap ${calls}`, `${kilobytes(first.heap)}, ${kilobytes(last.heap)}`, `${kilobytes(HEAP_SLACK)} more`);
  });
}

function kilobytes(bytes) {
  return `${count(Math.round(bytes / 1024))} KiB`;
}
