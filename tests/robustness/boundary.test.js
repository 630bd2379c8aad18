import assert from "node:assert/strict";
import { test } from "node:test";
import { fire } from "./fire.js";
import { inChromium } from "./helpers/chromium.js";
import { count, figure, isFull } from "./helpers/figures.js";
import { withOtherOrigin } from "./helpers/other-origin.js";

const VALUES = isFull ? 100_000 : 5_000;
const SLOWEST_MS = 1_000;

const HOSTS = {
  Node: async (options) => fire(await import("../../pkg/index.js"), options),
  Chromium: (options) => inChromium("in-page.js", "fireAtPackage", [options], { minutes: 15 }),
};

for (const [host, fireIn] of Object.entries(HOSTS)) {
  test(`random hostile values in ${host}`, async () => {
    const found = await withOtherOrigin((origin) => fireIn({ count: VALUES, seed: 1, origin }));
    const { values, floors, endless, slowestMs, slowest, unreadable } = found;
    // Node hides nothing from its programs.
    if (host === "Chromium") assert.deepEqual(unreadable, ["opaque", "opaqueredirect"]);
    assert.equal(values, VALUES);
    assert.ok(floors < VALUES / 100, `${floors} values were answered from the status alone`);
    assert.ok(endless > 0);
    assert.ok(slowestMs < SLOWEST_MS, `${slowest} took ${slowestMs} ms`);
    figure(`hostile values at the boundary, ${host}`, `${count(values)}, nothing thrown`, "nothing thrown");
    figure(`of these answered from the status alone, ${host}`, count(floors), "1 %");
    figure(`endless bodies cancelled, ${host}`, `${count(endless)} of ${count(endless)}`, "all");
    figure(`slowest hostile value, ${host}`, `${slowestMs.toFixed(0)} ms`, `${count(SLOWEST_MS)} ms`);
  });
}
