// @vitest-environment jsdom
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ask } from "../ask.js";

test("the failures are normalised", async () => {
  expect(document.body).toBeTruthy();
  writeFileSync(process.env.ANSWER, await ask(process.env.API));
});
