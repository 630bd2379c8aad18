import { chart } from "../support/chart.js";
import { readFixtures } from "../support/fixtures.js";
import { inBoth } from "../support/hosts.js";
import { counted, countedStages } from "../support/instructions.js";
import { short, spread, table } from "../support/table.js";

const FLOORS = {
  bytes: { title: "From bytes", floor: "`JSON.parse(new TextDecoder().decode(bytes))`" },
  parsed: { title: "From a parsed body", floor: "a walk over it in JavaScript" },
  fetched: { title: "From a Response of fetch", floor: "`await response.json()`" },
  made: { title: "From new Response(bytes)", floor: "`await response.json()`" },
};
const BODIES = {
  ormuco: "Ormuco's error",
  "ten-fields": "10 inputs",
  "hundred-fields": "100 inputs",
  "near-start": "message near the start",
};

/** What one call costs, everything in the structure read, by ratio to the least that JavaScript must do. */
export async function times() {
  const fixtures = await readFixtures();
  const found = await inBoth("calls.js", "raceCalls", fixtures);
  const least = await inBoth("calls.js", "raceWithoutEngine", fixtures);
  const rows = found.node.map((node, place) => ({
    ...node,
    node: withLeast(node, least.node[place]),
    chromium: withLeast(found.chromium[place], least.chromium[place]),
  }));
  const groups = Object.entries(FLOORS).map(([from, names]) => ({ ...names, rows: rows.filter((row) => row.from === from) }));
  const svg = chart("What a call costs, by ratio to JavaScript's least", groups.map(chartOf));
  return { text: groups.map(tableOf).join("\n\n"), images: { "speed.svg": svg } };
}

/** An engine that had only some of the stages would take the share of the time that they have of the instructions. */
function withLeast(row, { ratio: least }) {
  const stages = countedStages()[row.name];
  const onlyWith = (count) => least + ((row.ratio - least) * count) / counted().counts[row.name];
  return { ...row, least, read: onlyWith(stages.read), judged: onlyWith(stages.read + stages.recognise + stages.words) };
}

function tableOf({ title, floor, rows }) {
  const head = ["", "bytes", "floor, µs in Node", "Node: × the floor", LEAST, "Chromium: × the floor", LEAST, "goal"];
  const cells = rows.map(({ name, bytes, microseconds, node, chromium, goal }) => [
    BODIES[name],
    bytes.toLocaleString("en"),
    short(microseconds),
    spread(node),
    leastOf(node),
    spread(chromium),
    leastOf(chromium),
    `≤ ${goal}${reached({ Node: node.ratio <= goal, Chromium: chromium.ratio <= goal })}`,
  ]);
  return `${title}; the floor is ${floor}:\n\n${table(head, cells)}`;
}

const LEAST = "least; body read; judged";
const leastOf = ({ least, read, judged }) => [least, read, judged].map(short).join("; ");

/** Where, unless nowhere. */
function reached(hosts) {
  const names = Object.keys(hosts).filter((name) => hosts[name]);
  if (names.length === 0) return "";
  return names.length === 1 ? `, reached in ${names[0]}` : ", reached";
}

const chartOf = ({ title, rows }) => ({
  title,
  rows: rows.map(({ name, node, chromium, goal }) => ({ label: BODIES[name], node: node.ratio, chromium: chromium.ratio, goal })),
});
