import { budgets } from "./budgets.js";

/** Counts differ a little with the C library; another compiler makes other instructions. */
const TOLERANCE = 0.02;
const TOLERANCE_OF_ANOTHER_COMPILER = 0.1;

/** What `cargo bench --bench instructions` printed, as xtask hands it over; null where valgrind could not be had. */
export function counted() {
  const { INSTRUCTIONS: printed, COMPILER: compiler } = process.env;
  return printed ? { compiler, counts: countsIn(printed) } : null;
}

/** By fixture, what each stage took. */
export function countedStages() {
  const stages = {};
  for (const [name, count] of Object.entries(countsIn(process.env.STAGES))) {
    const [fixture, stage] = name.split("/");
    (stages[fixture] ??= {})[stage] = count;
  }
  return stages;
}

/** The same from a core whose catalogue is full; and how many dialects it has otherwise, and then. */
export function countedWithFullCatalogue() {
  const { INSTRUCTIONS_FULL: printed, DIALECTS: dialects } = process.env;
  return { counts: countsIn(printed), dialects: dialects.split(", ") };
}

function countsIn(printed) {
  const lines = printed.split("\n").map((line) => /^(\S+) (\d+)$/.exec(line)).filter(Boolean);
  return Object.fromEntries(lines.map(([, name, count]) => [name, Number(count)]));
}

/** By which share a count differs from what it may be. */
export const difference = (name, count) => count / budgets.instructions.most[name] - 1;

export const toleranceOf = (compiler) =>
  compiler === budgets.instructions.compiler ? TOLERANCE : TOLERANCE_OF_ANOTHER_COMPILER;
