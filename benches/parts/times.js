import { readFixtures } from "../support/fixtures.js";
import { inBoth } from "../support/hosts.js";
import { short, spread, table } from "../support/table.js";

const FLOORS = {
  bytes: "bytes, against `JSON.parse(new TextDecoder().decode(bytes))`",
  parsed: "a parsed body, against a walk over it in JavaScript",
  response: "a `Response`, against `await response.json()`",
};
const BODIES = {
  ormuco: "Ormuco's error",
  "ten-fields": "10 inputs",
  "hundred-fields": "100 inputs",
  "near-start": "message near the start",
};

/** What one call costs, everything in the structure read, by ratio to the least that JavaScript must do. */
export async function times() {
  const { node, chromium } = await inBoth("calls.js", "raceCalls", await readFixtures());
  const head = ["body", "bytes", "that, µs in Node", "Node: ours is × that", "Chromium: ours is × that", "goal"];
  const tables = Object.entries(FLOORS).map(([from, floor]) => {
    const pairs = node.map((row, place) => [row, chromium[place]]).filter(([row]) => row.from === from);
    const rows = pairs.map(([here, there]) => [
      BODIES[here.name],
      here.bytes.toLocaleString("en"),
      short(here.microseconds),
      spread(here),
      spread(there),
      `≤ ${here.goal}`,
    ]);
    return `From ${floor}:\n\n${table(head, rows)}`;
  });
  return { text: tables.join("\n\n"), results: { node, chromium } };
}
