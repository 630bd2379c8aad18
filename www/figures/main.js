// What axe and Lighthouse say of the built demo, as tables.
import { serveSite } from "../tests/support/site.js";
import { countViolations } from "./axe.js";
import { scoresOf } from "./lighthouse.js";

const PLACES = ["#/", "#/gr4vy/400-naming-inputs-in-the-body-the-query-and-a-list", "#/ormuco/404-not-found?locale=ar", "#/playground"];
const FORMS = ["desktop", "mobile"];

const site = await serveSite();
try {
  print(["axe, violations", "light", "dark"], await each(PLACES, async (place) => [`\`${place}\``, ...(await countViolations(new URL(place, site.address)))]));
  const scores = await each(FORMS, async (form) => [form, await scoresOf(site.address, form)]);
  const categories = Object.keys(scores[0][1]);
  print(["Lighthouse", ...categories], scores.map(([form, its]) => [form, ...Object.values(its)]));
} finally {
  await site.close();
}

/** One after the other: Lighthouse measures time. */
async function each(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function print(head, rows) {
  for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
  console.log();
}
