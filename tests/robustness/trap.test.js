import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { withLittleMemory } from "./helpers/little-memory.js";
import { demandWhole } from "./helpers/whole.js";
import { figure } from "./helpers/figures.js";

const GREEDY = { status: 422, body: `<error>${"&#233;".repeat(10_000)}</error>` };
const MODEST = { status: 404, body: '{"message":"Nothing here","code":"no_such_thing"}' };
const TIMES = 100;

/** Enough for the engine to begin with, not for a copy of a long text. */
const PAGES = 2;

test("where memory ends in mid-call the answer comes from the floor, and the next call is whole again", async () => {
  const { init, normalize, normalizeError } = await import("../../pkg/stream.js");
  const module = await readFile(new URL("../../pkg/error-normalizer.wasm", import.meta.url));
  const instances = countInstances();
  assert.equal(await init(withLittleMemory(module, PAGES)), true);
  const whole = normalize(MODEST);
  assert.equal(whole.key, "no_such_thing");
  for (let time = 0; time < TIMES; time++) {
    const trapped = await (time % 2 === 0 ? normalize(GREEDY) : normalizeError(new Response(GREEDY.body, { status: 422 })));
    demandWhole(trapped);
    assert.deepEqual([trapped.dialect, trapped.kind, trapped.status], ["floor", "validation_failed", 422]);
    assert.match(trapped.developerMessage, /RuntimeError: unreachable/);
    assert.deepEqual(normalize(MODEST), whole);
  }
  assert.equal(instances(), TIMES + 1, "each trap costs one instance");
  figure("traps in mid-call survived", `${TIMES} of ${TIMES}`, "all; the next call is whole");
});

function countInstances() {
  let count = 0;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    count++;
    return new Instance(...given);
  };
  return () => count;
}
