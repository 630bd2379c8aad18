// What one call costs, by ratio to the least that JavaScript must do for the same; runs in Node and in a page alike.
import { init, normalize, normalizeError } from "error-normalizer";
import { walk } from "./by-hand.js";
import { freezeEngines } from "../support/no-engine.js";
import { race } from "../support/race.js";
import { readAll } from "../support/read-all.js";

/** The most that each ratio is to be. */
const GOALS = {
  bytes: { ormuco: 2, "ten-fields": 0.9, "hundred-fields": 0.7, "near-start": 0.3 },
  parsed: { ormuco: 3, "ten-fields": 3, "hundred-fields": 3, "near-start": 3 },
  fetched: { ormuco: 1.15, "ten-fields": 1.15, "hundred-fields": 1.15, "near-start": 1.15 },
  made: { ormuco: 1.15, "ten-fields": 1.15, "hundred-fields": 1.15, "near-start": 1.15 },
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
  fetched: ({ url }) => fromResponse(() => fetch(url)),
  made: ({ status, headers, bytes }) => fromResponse(() => new Response(bytes, { status, headers })),
};

const fromResponse = (prepare) => [
  { name: "floor", prepare, run: (response) => response.json() },
  { name: "ours", prepare, run: async (response) => readAll(await normalizeError(response)) },
];

export async function raceCalls(fixtures, origin) {
  await init();
  const rows = [];
  for (const { from, name, goal, contestants } of races(fixtures, origin)) {
    const [{ microseconds }, { ratio, low, high }] = await race(contestants);
    rows.push({ from, name, bytes: fixtures[name].body.length, microseconds, ratio, low, high, goal });
  }
  return rows;
}

/** The same with an engine that takes no time: what is left is the least that any engine behind this boundary can reach. */
export async function raceWithoutEngine(fixtures, origin) {
  const engine = freezeEngines();
  await init();
  const rows = [];
  for (const { from, name, contestants } of races(fixtures, origin)) {
    const [, { run, prepare }] = contestants;
    engine.frozen = false;
    await run(await prepare?.());
    if (engine.answer === undefined) throw new Error("nobody asked the engine");
    engine.frozen = true;
    const [, { ratio }] = await race(contestants, { heats: 3 });
    rows.push({ from, name, ratio });
  }
  return rows;
}

function* races(fixtures, origin) {
  for (const [from, contestantsFor] of Object.entries(RACES)) {
    for (const [name, goal] of Object.entries(GOALS[from])) {
      const { body, ...rest } = fixtures[name];
      yield { from, name, goal, contestants: contestantsFor({ ...rest, bytes: new TextEncoder().encode(body), url: `${origin}/${name}` }) };
    }
  }
}
