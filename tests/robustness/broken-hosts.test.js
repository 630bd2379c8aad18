import assert from "node:assert/strict";
import { test } from "node:test";
import { inChromium } from "./helpers/chromium.js";
import { figure } from "./helpers/figures.js";

const whole = await inChromium("in-page.js", "askPackage", []);

const withoutEval = "script-src 'self' 'nonce-tested'";

const FREEZE = `for (const name of Object.getOwnPropertyNames(globalThis)) {
  const value = globalThis[name];
  if (typeof value !== "function" || value === globalThis) continue;
  Object.freeze(value);
  if (value.prototype && !(value.prototype instanceof Node)) Object.freeze(value.prototype);
}`;

/** Names that the package itself gives to members, and some that it looks up. */
const JUNK = ["status", "headers", "body", "method", "thrown", "policy", "locale", "texts", "dialects", "cause", "response", "errors", "404", "-1", "de", "message", "name", "key"];

/** How a page's host may be broken, and what must be the same all the same. */
const HOSTS = {
  "WebAssembly forbidden by a content security policy": { policy: withoutEval, answersFrom: "the status" },
  "no WebAssembly": { before: "delete globalThis.WebAssembly", answersFrom: "the status" },
  "no memory for an instance": {
    before: "WebAssembly.Instance = function () { throw new RangeError('could not allocate memory') }",
    answersFrom: "the status",
  },
  "WebAssembly allowed by a content security policy": { policy: `${withoutEval} 'wasm-unsafe-eval'`, answersFrom: "the engine" },
  "no TextDecoder": { before: "delete globalThis.TextDecoder; delete globalThis.TextEncoder", answersFrom: "the engine" },
  "no Intl": { before: "delete globalThis.Intl", answersFrom: "the engine" },
  "frozen globals": { before: FREEZE, answersFrom: "the engine" },
  "polluted prototypes": { junk: JUNK, answersFrom: "the engine" },
};

for (const [host, { answersFrom, junk = [], ...broken }] of Object.entries(HOSTS)) {
  test(host, async () => {
    const found = await inChromium("in-page.js", "askPackage", [junk], broken);
    if (answersFrom === "the engine") return assert.deepEqual(found, whole);
    assert.equal(found.ready, false);
    for (const [place, answer] of found.answers.entries()) {
      const { status, kind, retryable } = whole.answers[place];
      assert.equal(answer.dialect, "floor");
      assert.deepEqual({ status: answer.status, kind: answer.kind, retryable: answer.retryable }, { status, kind, retryable });
      assert.doesNotMatch(answer.developerMessage, /SELECT/);
    }
  });
}

test("what another realm made", async () => {
  const { here, there } = await inChromium("in-page.js", "askTwoRealms", []);
  assert.deepEqual(there, here);
  assert.ok(here.every(({ dialect }) => dialect !== "floor"));
});

test("two copies of the package in one page", async () => {
  const { first, second, isKnown, carried } = await inChromium("in-page.js", "askTwoCopies", []);
  assert.deepEqual(second, first);
  assert.equal(isKnown, true, "an ApiError of the other copy is not known");
  assert.equal(carried, 404);
  figure("broken hosts answered in Chromium", `${Object.keys(HOSTS).length + 2}`, "whole answers, nothing thrown");
});
