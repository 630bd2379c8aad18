import { chart } from "../support/chart.js";
import { readFixtures } from "../support/fixtures.js";
import { inBoth } from "../support/hosts.js";
import { short, spread, table } from "../support/table.js";

const FLOORS = {
  bytes: { title: "From bytes", floor: "`JSON.parse(new TextDecoder().decode(bytes))`" },
  parsed: { title: "From a parsed body", floor: "a walk over it in JavaScript" },
  response: { title: "From a Response", floor: "`await response.json()`" },
};
const BODIES = {
  nothing: "no body, × Ormuco's floor",
  ormuco: "Ormuco's error",
  "ten-fields": "10 inputs",
  "hundred-fields": "100 inputs",
  "near-start": "message near the start",
};

/** What one call costs, everything in the structure read, by ratio to the least that JavaScript must do. */
export async function times() {
  const { node, chromium } = await inBoth("calls.js", "raceCalls", await readFixtures());
  const pairs = node.map((here, place) => ({ here, there: chromium[place] }));
  const groups = Object.entries(FLOORS).map(([from, names]) => ({ ...names, pairs: pairs.filter(({ here }) => here.from === from) }));
  return { text: groups.map(tableOf).join("\n\n"), images: { "speed.svg": chart("What a call costs, by ratio to JavaScript's least", groups.map(chartOf)) } };
}

function tableOf({ title, floor, pairs }) {
  const head = ["", "bytes", "floor, µs in Node", "Node: × the floor", "Chromium: × the floor", "goal"];
  const rows = pairs.map(({ here, there }) => [
    BODIES[here.name],
    here.bytes.toLocaleString("en"),
    short(here.microseconds),
    spread(here),
    spread(there),
    here.goal ? `≤ ${here.goal}` : "",
  ]);
  return `${title}; the floor is ${floor}:\n\n${table(head, rows)}`;
}

const chartOf = ({ title, pairs }) => ({
  title,
  rows: pairs.map(({ here, there }) => ({ label: BODIES[here.name], node: here.ratio, chromium: there.ratio, goal: here.goal })),
});
