import { readFixtures } from "../support/fixtures.js";
import { inBoth } from "../support/hosts.js";
import { short, spread, table } from "../support/table.js";

/** What grows with what, and what does not. */
export async function scale() {
  const { node, chromium } = await inBoth("scale.js", "measureScale", await readFixtures());
  const calls = node.calls.map((here, place) => {
    const there = chromium.calls[place];
    return [count(here.calls), short(here.microseconds), kibibytes(here.engine), kibibytes(here.heap), short(there.microseconds), kibibytes(there.engine), kibibytes(there.heap)];
  });
  const ratios = (head, name) => table([head, "Node", "Chromium"], node[name].map((here, place) => [count(here.name), spread(here), spread(chromium[name][place])]).toSorted(byCount));
  const text = [
    table(["calls", "Node: µs a call", "engine, KiB", "heap, KiB", "Chromium: µs a call", "engine, KiB", "heap, KiB"], calls),
    ratios("bytes of body, × 65,536 of them", "bytes"),
    ratios("bytes of a `Response`, × 65,536 of them", "streamed"),
    ratios("own dialects beside the catalogue, × none", "dialects"),
  ];
  return { text: text.join("\n\n") };
}

const count = (number) => number.toLocaleString("en");

const byCount = ([one], [other]) => Number(one.replaceAll(",", "")) - Number(other.replaceAll(",", ""));

const kibibytes = (bytes) => count(Math.round(bytes / 1_024));
