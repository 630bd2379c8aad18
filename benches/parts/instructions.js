import { budgets } from "../support/budgets.js";
import { counted, countedStages, difference } from "../support/instructions.js";
import { percent, table } from "../support/table.js";

/** In the order of the data, as benches/instructions.rs names them. */
const STAGES = {
  read: "the body is read into a tree",
  recognise: "a dialect is recognised",
  extract: "the facts are found",
  kind: "the kind is settled",
  words: "words are chosen and judged",
  finish: "texts for developers are masked",
};

/** What each fixture takes natively, beside what it may, and by stage. */
export async function instructions() {
  const { compiler, counts } = counted();
  const rows = Object.entries(counts).map(([name, count]) => [
    name,
    count.toLocaleString("en"),
    budgets.instructions.most[name]?.toLocaleString("en") ?? "none",
    percent(difference(name, count)),
  ]);
  const whole = table([`fixture, ${compiler}`, "instructions", "budget", "difference"], rows);
  return { text: `${whole}\n\n${stagesOf(counts)}` };
}

function stagesOf(counts) {
  const stages = countedStages();
  const fixtures = Object.keys(counts);
  const share = (fixture, count) => percent(count / counts[fixture]).replace("+", "");
  const rest = (fixture) => counts[fixture] - Object.values(stages[fixture]).reduce((sum, count) => sum + count);
  const rows = Object.entries(STAGES).map(([stage, what]) => [what, ...fixtures.map((fixture) => share(fixture, stages[fixture][stage]))]);
  const last = ["the rest: broken rules, retrying", ...fixtures.map((fixture) => share(fixture, rest(fixture)))];
  return table(["share of the instructions", ...fixtures], [...rows, last]);
}
