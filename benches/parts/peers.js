import { understandings } from "../contestants/peers.js";
import { BUNDLERS, brotli } from "../support/bundle.js";
import { readFixtures } from "../support/fixtures.js";
import { readGolden } from "../support/golden.js";
import { inBoth } from "../support/hosts.js";
import { LABELS } from "../support/labels.js";
import { kilobytes, short, table } from "../support/table.js";
import { FACT_NAMES, factsFound } from "../support/understanding.js";

/** What an application imports of each. */
const USED = {
  "error-normalizer": "normalize",
  "@twinedo/app-error": "fromFetch",
  "get-problem-details": "ProblemDetails",
  "http-problem-details-parser": "fromJSON",
};

/** How fast each is, and how much of what it read it understood. */
export async function peers() {
  const fixtures = await readFixtures();
  const { node, chromium } = await inBoth("peers.js", "racePeers", fixtures);
  const understood = await understoodOfGolden();
  const understoodHere = understoodOfFixtures(fixtures);
  const names = Object.keys(understood.shares);
  const speeds = (results) =>
    table(
      ["× the floor (facts found)", ...Object.keys(LABELS)],
      names.map((peer) => [peer, ...Object.keys(LABELS).map((fixture) => `${short(ratioOf(results, fixture, peer))} (${understoodHere[fixture][peer]})`)]),
    );
  const shares = await Promise.all(names.map(async (peer) => [peer, await sizeOf(peer), ...FACT_NAMES.map((fact) => understood.shares[peer][fact])]));
  const text = [
    `In Node:\n\n${speeds(node)}`,
    `In Chromium:\n\n${speeds(chromium)}`,
    `Found in the ${understood.count.toLocaleString("en")} golden cases of failed responses with a body:\n\n${table(["", "kB, brotli", ...FACT_NAMES], shares)}`,
  ];
  return { text: text.join("\n\n") };
}

const ratioOf = (results, fixture, peer) => results[fixture].find(({ name }) => name === peer).ratio;

/** "3 of 4" by fixture and peer. */
function understoodOfFixtures(fixtures) {
  return Object.fromEntries(
    Object.entries(fixtures).map(([name, fixture]) => {
      const found = understandings(fixture);
      const counts = Object.entries(found).map(([peer, its]) => [peer, countOf(factsFound(its, LABELS[name]))]);
      return [name, Object.fromEntries(counts)];
    }),
  );
}

function countOf(facts) {
  const there = Object.values(facts).filter((fact) => fact !== null);
  return `${there.filter(Boolean).length} of ${there.length}`;
}

/** Percent of the cases that have the fact, by peer and fact. */
async function understoodOfGolden() {
  const golden = await readGolden();
  const facts = golden.map(({ response, label }) => Object.entries(understandings(response)).map(([peer, its]) => [peer, factsFound(its, label)]));
  const names = facts[0].map(([peer]) => peer);
  const shareOf = (peer, fact) => {
    const there = facts.map((its) => Object.fromEntries(its)[peer][fact]).filter((found) => found !== null);
    return `${Math.round((there.filter(Boolean).length / there.length) * 100)} %`;
  };
  const shares = names.map((peer) => [peer, Object.fromEntries(FACT_NAMES.map((fact) => [fact, shareOf(peer, fact)]))]);
  return { count: golden.length, shares: Object.fromEntries(shares) };
}

async function sizeOf(peer) {
  const use = USED[peer];
  if (use === undefined) return "0.2";
  return kilobytes(brotli(await BUNDLERS.esbuild(`import { ${use} } from "${peer}"; globalThis.used = ${use};`)));
}
