import { budgets } from "../support/budgets.js";
import { counted, difference } from "../support/instructions.js";
import { percent, table } from "../support/table.js";

/** What each fixture takes natively, beside what it may. */
export async function instructions() {
  const { compiler, counts } = counted();
  const rows = Object.entries(counts).map(([name, count]) => [
    name,
    count.toLocaleString("en"),
    budgets.instructions.most[name]?.toLocaleString("en") ?? "none",
    percent(difference(name, count)),
  ]);
  return { text: table([`fixture, ${compiler}`, "instructions", "budget", "difference"], rows) };
}
