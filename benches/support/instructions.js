import { budgets } from "./budgets.js";

/** Counts differ a little with the C library; another compiler makes other instructions. */
const TOLERANCE = 0.02;
const TOLERANCE_OF_ANOTHER_COMPILER = 0.1;

/** What `cargo bench --bench instructions` printed, as xtask hands it over; null where valgrind could not be had. */
export function counted() {
  const { INSTRUCTIONS: printed, COMPILER: compiler } = process.env;
  if (!printed) return null;
  const lines = printed.split("\n").map((line) => /^(\S+) (\d+)$/.exec(line)).filter(Boolean);
  return { compiler, counts: Object.fromEntries(lines.map(([, name, count]) => [name, Number(count)])) };
}

/** By which share a count differs from what it may be. */
export const difference = (name, count) => count / budgets.instructions.most[name] - 1;

export const toleranceOf = (compiler) =>
  compiler === budgets.instructions.compiler ? TOLERANCE : TOLERANCE_OF_ANOTHER_COMPILER;
