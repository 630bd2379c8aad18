// Nothing is larger or slower than budgets.json lets it be. UPDATE_BUDGETS=1 lowers them to what is reached.
import assert from "node:assert/strict";
import { test } from "node:test";
import { budgets, lower } from "./support/budgets.js";
import { readFixtures } from "./support/fixtures.js";
import { counted, difference, toleranceOf } from "./support/instructions.js";
import { measureSizes, remainsOfUnused } from "./support/sizes.js";

const sizes = await measureSizes();
const count = counted();
if (process.env.UPDATE_BUDGETS) lower(sizes, count);

for (const { name, budget, bytes } of sizes) {
  test(`bytes: ${name}`, () => {
    const { most } = budgets.bytes[budget];
    assert.ok(bytes > 0, "nothing was measured");
    assert.ok(bytes <= most, `${bytes} bytes after brotli are ${bytes - most} over the budget of ${most}`);
  });
}

for (const [bundler, { unused, empty }] of Object.entries(await remainsOfUnused())) {
  test(`what is not used costs nothing with ${bundler}`, () => assert.equal(unused, empty));
}

const { most } = budgets.instructions;

for (const name of Object.keys(await readFixtures())) {
  test(`instructions: ${name}`, { skip: count === null && "valgrind cannot be had" }, () => {
    const { compiler, counts } = count;
    const tolerance = toleranceOf(compiler);
    const over = `${counts[name]} instructions are more than ${most[name]} and ${tolerance * 100} % (${compiler})`;
    assert.ok(difference(name, counts[name]) <= tolerance, over);
  });
}
