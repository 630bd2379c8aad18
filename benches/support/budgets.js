import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "../budgets.json");

/** Room for what a smaller change costs, so that not every one has to be agreed on. */
const SLACK = 0.005;
const GRAIN = 100;

/** What must not be exceeded; raised on purpose only, by hand. */
export const budgets = JSON.parse(readFileSync(FILE, "utf8"));

/** Lowers what is too high by more than the slack; a budget for each part that has none. */
export function lower(sizes, counted) {
  for (const [name, budget] of Object.entries(budgets.bytes)) {
    const largest = Math.max(...sizes.filter((size) => size.budget === name).map(({ bytes }) => bytes));
    budget.most = Math.min(budget.most, Math.ceil((largest * (1 + SLACK)) / GRAIN) * GRAIN);
  }
  if (counted) {
    const isSame = counted.compiler === budgets.instructions.compiler;
    const lowered = Object.entries(counted.counts).map(([name, count]) => [name, Math.min(count, isSame ? (budgets.instructions.most[name] ?? count) : count)]);
    budgets.instructions = { compiler: counted.compiler, most: Object.fromEntries(lowered) };
  }
  writeFileSync(FILE, `${JSON.stringify(budgets, null, 2)}\n`);
}
