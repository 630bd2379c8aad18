import { budgets } from "../support/budgets.js";
import { measureSizes, sizeOfAxios } from "../support/sizes.js";
import { kilobytes, table } from "../support/table.js";

const WHAT = { ".wasm": "the plain `.wasm`", "stream entry": "`error-normalizer/stream`, without the `.wasm`" };

/** What an application gets larger by, after brotli 11, beside the budget and the goal. */
export async function sizes() {
  const measured = await measureSizes();
  const rows = Object.entries(budgets.bytes).map(([budget, { most, goal }]) => {
    const ofIt = measured.filter((size) => size.budget === budget).toSorted((one, other) => other.bytes - one.bytes);
    const [{ name, bytes }] = ofIt;
    const what = ofIt.length === 1 ? (WHAT[name] ?? name) : `the largest ${budget} of ${ofIt.length} (${name})`;
    return [what, kilobytes(bytes), kilobytes(most), goal ? `≤ ${kilobytes(goal)}${bytes <= goal ? ", reached" : ""}` : ""];
  });
  rows.push(["axios, for comparison", kilobytes(await sizeOfAxios()), "", ""]);
  return { text: table(["kB after brotli 11", "now", "budget", "goal"], rows) };
}
