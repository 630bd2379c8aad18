// What the package weighs and how long it takes, as tables: node scripts/figures.js
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const pkg = join(import.meta.dirname, "../../pkg");
const { init, normalize } = await import(pathToFileURL(join(pkg, "index.js")).href);

const FILES = {
  "`error-normalizer`, with the WebAssembly inside": "index.js",
  "`error-normalizer/stream`, without it": "stream.js",
  "`error-normalizer.wasm`, to stream": "error-normalizer.wasm",
  "one more language": "locales/de.js",
};

const RUNS = 7;
const RUN_MS = 150;

const sizes = [];
for (const [name, file] of Object.entries(FILES)) {
  const bytes = await readFile(join(pkg, file));
  sizes.push([name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length].map(kilobytes));
}
print(["file", "kB", "gzip", "brotli"], sizes);

const started = performance.now();
await init();
console.log(`Compiling the WebAssembly: ${(performance.now() - started).toFixed(0)} ms, once, off the main thread.\n`);

const times = [bodyOf(0), bodyOf(10), bodyOf(100)].map((body) => {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const ours = microseconds(() => normalize({ status: 422, body: bytes }));
  const parsing = microseconds(() => JSON.parse(new TextDecoder().decode(bytes)));
  const byHand = microseconds(() => tenLines(422, bytes));
  return [`${bytes.length} bytes, ${body.errors.length} inputs`, parsing, byHand, ours].map(String);
});
print(["body, µs", "`JSON.parse` alone", "ten lines of your own", "`normalize`"], times);

function bodyOf(inputs) {
  const errors = Array.from({ length: inputs }, (_, place) => ({ field: `items[${place}].quantity`, message: "must be greater than 0", code: "min" }));
  return { message: "The order cannot be placed", code: "invalid_order", request_id: "b41c2f6e", errors };
}

/** What apps write themselves. */
function tenLines(status, bytes) {
  const body = JSON.parse(new TextDecoder().decode(bytes));
  const fields = (body.errors ?? []).map(({ field, message }) => ({ name: field, message }));
  return { status, message: body.message ?? body.error ?? body.detail ?? "Something went wrong", fields };
}

/** The fastest of some runs: what else the machine did can only add to it. */
function microseconds(work) {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    let calls = 0;
    while (performance.now() - started < RUN_MS) for (let batch = 0; batch < 20; batch += 1, calls += 1) work();
    return ((performance.now() - started) * 1_000) / calls;
  });
  const best = Math.min(...runs);
  return best < 10 ? best.toFixed(1) : best.toFixed(0);
}

function kilobytes(value) {
  return typeof value === "number" ? (value / 1_000).toFixed(1) : value;
}

function print(head, rows) {
  for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
  console.log();
}
