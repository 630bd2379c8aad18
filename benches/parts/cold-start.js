import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pack } from "../../pkg-template/scripts/pack.js";
import { bundleOf } from "../support/bundle.js";
import { withPages } from "../support/chromium.js";
import { readFixtures } from "../support/fixtures.js";
import { quantile } from "../support/race.js";
import { serve } from "../support/server.js";
import { short, table } from "../support/table.js";

const HEATS = 5;
const PAGES = 5;
const GOAL = 2;

const STARTS = [
  { name: "an empty module, packed the same way", script: "/empty.js" },
  { name: "`normalize`, nothing done ahead", script: "/ours.js" },
  { name: "the same after `await init()`", script: "/ours.js", isAhead: true },
  { name: "`error-normalizer/stream`, compiled while it arrives", script: "/streamed.js" },
  { name: "the same after `await init(url)`", script: "/streamed.js", isAhead: true },
];

/** From import to the first structure in a fresh page of Chromium; of what is made ready ahead, from the need of it. */
export async function coldStart() {
  const { ormuco } = await readFixtures();
  const wasm = await readFile(join(import.meta.dirname, "../../pkg/error-normalizer.wasm"));
  const files = {
    "/empty.js": await bundleOf("start-empty.js", [packed(await readFile(process.env.EMPTY_WASM))]),
    "/ours.js": await bundleOf("start-ours.js"),
    "/streamed.js": await bundleOf("start-streamed.js"),
    "/error-normalizer.wasm": wasm,
  };
  const { origin, close } = await serve({ files });
  const results = await withPages(origin, (openPage) => heats(openPage, ormuco)).finally(close);
  const [empty] = results;
  const rows = results.map(({ best }, place) => {
    const ratios = best.map((time, heat) => time / empty.best[heat]);
    const ratio = `**${short(quantile(ratios, 0.5))}** (${short(quantile(ratios, 0.25))}–${short(quantile(ratios, 0.75))})`;
    return [STARTS[place].name, short(quantile(best, 0.5)), ratio, place === 1 ? `≤ ${GOAL}` : ""];
  });
  return { text: table(["start in Chromium", "ms", "× the empty module", "goal"], rows) };
}

/** The fastest page of each heat counts, as in a race of calls. */
async function heats(openPage, response) {
  const results = STARTS.map((start) => ({ ...start, best: [] }));
  for (let heat = 0; heat < HEATS; heat++) {
    for (const result of results) result.best.push(Infinity);
    for (let round = 0; round < PAGES; round++) {
      for (const result of results) result.best.push(Math.min(result.best.pop(), await timeOf(await openPage(), result, response)));
    }
  }
  return results;
}

async function timeOf(page, { script, isAhead }, response) {
  const took = await page.evaluate(
    async ([script, isAhead, response]) => {
      let started = performance.now();
      const { start, ahead } = await import(script);
      if (isAhead) {
        await ahead();
        started = performance.now();
      }
      await start(response);
      return performance.now() - started;
    },
    [script, isAhead, response],
  );
  await page.context().close();
  return took;
}

/** Puts the module's bytes where src/module/embedded.js of the package looks for them. */
const packed = (wasm) => ({
  name: "packed",
  setup(build) {
    build.onResolve({ filter: /^#packed$/ }, ({ path }) => ({ path, namespace: "packed" }));
    build.onLoad({ filter: /.*/, namespace: "packed" }, () => ({
      contents: `export const packed = ${JSON.stringify(pack(wasm))};\nexport const length = ${wasm.length};\n`,
    }));
  },
});
