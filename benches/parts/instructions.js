import { instructions as budgets } from "../support/budgets.js";
import { counted, over } from "../support/instructions.js";
import { table } from "../support/table.js";

/** What each fixture takes natively, beside what it may. */
export async function instructions() {
  const { compiler, counts } = counted();
  const rows = Object.entries(counts).map(([name, count]) => [
    name,
    count.toLocaleString("en"),
    budgets.most[name]?.toLocaleString("en") ?? "none",
    percent(over(count, budgets.most[name])),
  ]);
  const text = table([`fixture, ${compiler}`, "instructions", "budget", "over it"], rows);
  return { text, results: counts };
}

const percent = (share) => (Number.isNaN(share) ? "" : `${(share * 100).toFixed(1)} %`);
