/** What `cargo bench --bench instructions` printed, as xtask hands it over; null where valgrind could not be had. */
export function counted() {
  const { INSTRUCTIONS: printed, COMPILER: compiler } = process.env;
  if (!printed) return null;
  const lines = printed.split("\n").map((line) => /^(\S+) (\d+)$/.exec(line)).filter(Boolean);
  return { compiler, counts: Object.fromEntries(lines.map(([, name, count]) => [name, Number(count)])) };
}

/** By which share a count is over its budget. */
export const over = (count, most) => count / most - 1;
