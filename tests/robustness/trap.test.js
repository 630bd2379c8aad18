import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import * as deaths from "./deaths.js";
import { inChromium } from "./helpers/chromium.js";
import { count, figure } from "./helpers/figures.js";

const root = join(import.meta.dirname, "../..");
const shipped = await readFile(join(root, "pkg/error-normalizer.wasm"));
/** Made by `cargo xtask robustness`. */
const mortal = await readFile(process.env.MORTAL_WASM ?? join(root, "target/xtask/mortal-bound/error_normalizer_bg.wasm"));

const HOSTS = {
  Node: (name, module) => deaths[name](module),
  Chromium: (name, module) => inChromium("in-page.js", "die", [name, module.toString("base64")]),
};

for (const [host, run] of Object.entries(HOSTS)) {
  test(`an engine that dies in mid-call, ${host}`, async () => {
    const survived = await run("dieInEveryWay", mortal);
    figure(`traps, full memories and full stacks in mid-call survived, ${host}`, count(survived), "all; the next call is whole");
  });

  test(`a locale that kills the engine, ${host}`, () => run("dieOfLocale", mortal));

  test(`too little memory, ${host}`, async () => {
    const { neverBegan, diedInCalls } = await run("growUpFromNothing", shipped);
    figure(`memories too small to begin, and to go on, survived, ${host}`, `${neverBegan}, ${diedInCalls}`, "whole answers");
  });

  test(`a call within a call, ${host}`, () => run("callWithinCall", shipped));

  test(`memory that comes late, ${host}`, () => run("beginLate", shipped));

  test(`what is shipped cannot be made to die, ${host}`, () => run("refuseToDie", shipped));
}
