// What one call costs, by ratio to the least that JavaScript must do for the same; runs in Node and in a page alike.
import { init, normalize, normalizeError } from "error-normalizer";
import { walk } from "./by-hand.js";
import { race } from "../support/race.js";
import { readAll } from "../support/read-all.js";

/** The most that each ratio is to be. */
const GOALS = {
  bytes: { ormuco: 2, "ten-fields": 0.9, "hundred-fields": 0.7, "near-start": 0.3 },
  parsed: { ormuco: 3, "ten-fields": 3, "hundred-fields": 3, "near-start": 3 },
  response: { ormuco: 1.15, "ten-fields": 1.15, "hundred-fields": 1.15, "near-start": 1.15 },
};

const RACES = {
  bytes: ({ status, headers, bytes }) => [
    { name: "floor", run: () => JSON.parse(new TextDecoder().decode(bytes)) },
    { name: "ours", run: () => readAll(normalize({ status, headers, body: bytes })) },
  ],
  parsed({ status, headers, bytes }) {
    const body = JSON.parse(new TextDecoder().decode(bytes));
    return [
      { name: "floor", run: () => walk(status, body) },
      { name: "ours", run: () => readAll(normalize({ status, headers, body })) },
    ];
  },
  response({ status, headers, bytes }) {
    const prepare = () => new Response(bytes, { status, headers });
    return [
      { name: "floor", prepare, run: (response) => response.json() },
      { name: "ours", prepare, run: async (response) => readAll(await normalizeError(response)) },
    ];
  },
};

export async function raceCalls(fixtures, options) {
  await init();
  const rows = [await raceNothing(fixtures.ormuco, options)];
  for (const [from, contestants] of Object.entries(RACES)) {
    for (const [name, goal] of Object.entries(GOALS[from])) {
      const fixture = withBytes(fixtures[name]);
      const [{ microseconds }, { ratio, low, high }] = await race(contestants(fixture), options);
      rows.push({ from, name, bytes: fixture.bytes.length, microseconds, ratio, low, high, goal });
    }
  }
  return rows;
}

/** What every call pays before there is anything to read, by ratio to parsing the smallest body. */
async function raceNothing({ status, headers, body }, options) {
  const bytes = new TextEncoder().encode(body);
  const contestants = [
    { name: "floor", run: () => JSON.parse(new TextDecoder().decode(bytes)) },
    { name: "nothing", run: () => readAll(normalize({ status, headers })) },
  ];
  const [{ microseconds }, { ratio, low, high }] = await race(contestants, options);
  return { from: "bytes", name: "nothing", bytes: 0, microseconds, ratio, low, high };
}

const withBytes = ({ body, ...rest }) => ({ ...rest, bytes: new TextEncoder().encode(body) });
