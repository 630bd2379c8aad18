// node main.js PART… [--write]: measures, prints tables, and with --write puts them on the pages that show them.
import { parseArgs } from "node:util";
import { catalogue } from "./parts/catalogue.js";
import { coldStart } from "./parts/cold-start.js";
import { contents } from "./parts/contents.js";
import { instructions } from "./parts/instructions.js";
import { peers } from "./parts/peers.js";
import { scale } from "./parts/scale.js";
import { sizes } from "./parts/sizes.js";
import { times } from "./parts/times.js";
import { writeImage, writeIntoPages } from "./support/pages.js";

const PARTS = { times, sizes, contents, peers, "cold-start": coldStart, scale, catalogue, instructions };

const { positionals: parts, values: given } = parseArgs({ allowPositionals: true, options: { write: { type: "boolean" } } });

for (const part of parts) {
  const { text, images = {} } = await PARTS[part]();
  console.log(`${text}\n`);
  if (!given.write) continue;
  await writeIntoPages(part, text);
  for (const [name, svg] of Object.entries(images)) await writeImage(name, svg);
}
