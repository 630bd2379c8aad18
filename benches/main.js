// node main.js [PART …] [--write]: measures, prints tables, and with --write puts them into the pages that show them.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { coldStart } from "./parts/cold-start.js";
import { instructions } from "./parts/instructions.js";
import { peers } from "./parts/peers.js";
import { scale } from "./parts/scale.js";
import { sizes } from "./parts/sizes.js";
import { times } from "./parts/times.js";

const PARTS = { times, sizes, peers, "cold-start": coldStart, scale, instructions };

const { positionals, values: given } = parseArgs({ allowPositionals: true, options: { write: { type: "boolean" } } });

for (const part of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const { text } = await PARTS[part]();
  console.log(`${text}\n`);
}
