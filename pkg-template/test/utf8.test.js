import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

/** Every length of a character, half a pair, a body that is cut off, and words for a wait that the host gives. */
const PROGRAM = `
  const { normalize, registerLocale } = await import("error-normalizer");
  registerLocale((await import("error-normalizer/locales/ja")).default);
  const bodies = ["Zu groß", "€ 5", "壊れた", "😀 \\ud83d", "é€😀".repeat(20_000)];
  const answers = bodies.map((message) => normalize({ status: 429, headers: { "retry-after": "90" }, body: { message } }, { locale: "ja", policy: "client-errors" }));
  console.log(JSON.stringify(answers));`;
const WITHOUT = "delete globalThis.TextEncoder; delete globalThis.TextDecoder;";

const answersOf = (program) => spawnSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: import.meta.dirname, encoding: "utf8" });

test("a host without TextEncoder and TextDecoder gives the same answers", () => {
  const { stdout, stderr } = answersOf(PROGRAM);
  assert.match(stdout, /壊れた/, stderr);
  assert.doesNotMatch(stdout, /"dialect":"floor"/);
  assert.equal(answersOf(WITHOUT + PROGRAM).stdout, stdout);
});
