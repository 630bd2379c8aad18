// What axe, Lighthouse and a slow connection say of the built demo, as tables; with --write also in docs/, with a picture.
import { parseArgs } from "node:util";
import { writeImage, writeIntoPages } from "../../benches/support/pages.js";
import { table } from "../../benches/support/table.js";
import { launchChromium } from "../tests/support/chromium.js";
import { measureFirstPaint } from "../tests/support/first-paint.js";
import { INPUTS } from "../tests/support/places.js";
import { serveSite } from "../tests/support/site.js";
import { countViolations } from "./axe.js";
import { scoresOf } from "./lighthouse.js";
import { takePicture } from "./picture.js";

const PLACES = ["#/", INPUTS, "#/ormuco/404-not-found?locale=ar", "#/playground"];
const FORMS = ["desktop", "mobile"];

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const site = await serveSite();
const browser = await launchChromium();
try {
  const tables = [await scores(), await violations(), await firstPaint()].join("\n\n");
  console.log(tables);
  if (values.write) {
    await writeIntoPages("demo", tables);
    await writeImage("demo.png", await takePicture(browser, site.address));
  }
} finally {
  await browser.close();
  await site.close();
}

async function scores() {
  const found = await each(FORMS, async (form) => [form, await scoresOf(site.address, form)]);
  const categories = Object.keys(found[0][1]);
  return table(["Lighthouse", ...categories], found.map(([form, its]) => [form, ...Object.values(its)]));
}

async function violations() {
  const rows = await each(PLACES, async (place) => [`\`${place}\``, ...(await countViolations(browser, new URL(place, site.address)))]);
  return table(["axe, violations", "light", "dark"], rows);
}

async function firstPaint() {
  const { painted, bytes, files } = await measureFirstPaint(browser, site.address);
  const row = [`after ${(painted / 1000).toFixed(1)} s`, `${(bytes / 1000).toFixed(1)} kB in ${files.length} files`];
  return table(["First paint, on a slow telephone's connection", "sent for until then, uncompressed"], [row]);
}

/** One after the other: Lighthouse measures time. */
async function each(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}
