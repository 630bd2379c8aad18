import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleOf } from "../support/bundle.js";
import { withPages } from "../support/chromium.js";
import { readFixtures } from "../support/fixtures.js";
import { quantile } from "../support/race.js";
import { serve } from "../support/server.js";
import { short, spread, table } from "../support/table.js";

const HEATS = 5;
const PAGES = 9;

const STARTS = [
  { name: "an empty module, packed the same way", script: "/empty.js" },
  { name: "the same in a script as long as the package's", script: "/padded.js" },
  { name: "the package's module made ready, nothing called", script: "/ready.js" },
  { name: "`normalize`, nothing done ahead", script: "/ours.js", goal: 2 },
  { name: "the same after `await init()`", script: "/ours.js", isAhead: true },
  { name: "`error-normalizer/stream`, compiled while it arrives", script: "/streamed.js" },
  { name: "the same after `await init(url)`", script: "/streamed.js", isAhead: true },
];

/** From import to the first structure in a fresh page of Chromium; of what is made ready ahead, from the need of it. */
export async function coldStart() {
  const { ormuco } = await readFixtures();
  const wasm = await readFile(join(import.meta.dirname, "../../pkg/error-normalizer.wasm"));
  const empty = Buffer.from(await bundleOf("start-empty.js", [packed(process.env.EMPTY_PACKED)]));
  const files = {
    "/empty.js": empty,
    "/padded.js": Buffer.concat([empty, await readFile(process.env.ENGINE_PACKED)]),
    "/ready.js": await bundleOf("start-ready.js", [packed(process.env.ENGINE_PACKED)]),
    "/ours.js": await bundleOf("start-ours.js"),
    "/streamed.js": await bundleOf("start-streamed.js"),
    "/parts.js": await bundleOf("start-parts.js", [packed(process.env.ENGINE_PACKED)]),
    "/error-normalizer.wasm": wasm,
  };
  const { origin, close } = await serve({ files });
  const measured = withPages(origin, async (openPage) => [await heats(openPage, ormuco), await parts(openPage, ormuco)]);
  const [results, fastest] = await measured.finally(close);
  const [floor] = results;
  const rows = results.map(({ name, isAhead, goal, best, all, imports }) => {
    const imported = isAhead ? "" : short(quantile(imports, 0));
    const ratios = [ratio(best, floor.best), ratio(all, floor.all)].map(spread);
    return [name, short(quantile(best, 0.5)), imported, ...ratios, goal ? `≤ ${goal}` : ""];
  });
  const head = ["start in Chromium", "ms", "of it the import", "× the empty module, fastest pages", "page by page", "goal"];
  const starts = table(head, rows);
  const partRows = Object.entries(fastest).map(([part, time]) => [part, short(time)]);
  return { text: `${starts}\n\n${table(["`normalize`, part by part", "ms, in the fastest of the pages"], partRows)}` };
}

/** The median of what each time is to the one beside it, and where the middle half lies. */
function ratio(times, floors) {
  const ratios = times.map((time, place) => time / floors[place]);
  const [ratio, low, high] = [0.5, 0.25, 0.75].map((share) => quantile(ratios, share));
  return { ratio, low, high };
}

/** What each part of a start takes where nothing is in its way. */
async function parts(openPage, response) {
  const fastest = {};
  for (let round = 0; round < HEATS * PAGES; round++) {
    const page = await openPage();
    const times = await page.evaluate(async (response) => (await import("/parts.js")).start(response), response);
    await page.context().close();
    for (const [part, time] of Object.entries(times)) fastest[part] = Math.min(fastest[part] ?? Infinity, time);
  }
  return fastest;
}

/** All pages, and the fastest of each heat: what else the machine does can only add to a time. */
async function heats(openPage, response) {
  const results = STARTS.map((start) => ({ ...start, best: [], all: [], imports: [] }));
  for (let heat = 0; heat < HEATS; heat++) {
    for (const result of results) result.best.push(Infinity);
    for (let round = 0; round < PAGES; round++) {
      for (const result of results) {
        const { imported, took } = await timeOf(await openPage(), result, response);
        result.best.push(Math.min(result.best.pop(), took));
        result.all.push(took);
        result.imports.push(imported);
      }
    }
  }
  return results;
}

async function timeOf(page, { script, isAhead }, response) {
  const times = await page.evaluate(
    async ([script, isAhead, response]) => {
      let started = performance.now();
      const { start, ahead } = await import(script);
      const imported = performance.now() - started;
      if (isAhead) {
        await ahead();
        started = performance.now();
      }
      await start(response);
      return { imported, took: performance.now() - started };
    },
    [script, isAhead, response],
  );
  await page.context().close();
  return times;
}

/** Which packed module src/module/embedded.js of the package has inside. */
const packed = (path) => ({
  name: "packed",
  setup: (build) => build.onResolve({ filter: /^#packed$/ }, () => ({ path })),
});
