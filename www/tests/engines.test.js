import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import * as chromium from "./engines/chromium.js";
import * as firefox from "./engines/firefox.js";
import * as webkit from "./engines/webkit.js";
import { FOUNDING, casesOf, expectedPart, isKnownGap } from "./support/goldens.js";
import { root, serveSite } from "./support/site.js";

const ENGINES = { chromium, firefox, webkit };

describe("every engine shows the same", () => {
  let site;
  before(async () => {
    site = await serveSite();
  });
  after(() => site.close());

  for (const [name, { launch }] of Object.entries(ENGINES)) {
    it(name, async (test) => {
      const engine = await launch().catch((error) => test.skip(`${name} cannot be had: ${error.message}`));
      if (!engine) return;
      try {
        for (const collection of FOUNDING) await assertCollection(engine, collection);
        await mkdir(join(root, "screenshots"), { recursive: true });
        await writeFile(join(root, "screenshots", `engine-${name}.png`), await engine.screenshot());
      } finally {
        await engine.close();
      }
    });
  }

  async function assertCollection(engine, collection) {
    await engine.open(`${site.address}?${collection}#/${collection}`);
    const shown = await engine.run(clickThrough, collection);
    const cases = casesOf(collection);
    assert.equal(shown.length, cases.length, collection);
    for (const [index, golden] of cases.entries()) {
      if (isKnownGap(collection, golden)) continue;
      assert.deepEqual(expectedPart(JSON.parse(shown[index]), golden.expect), golden.expect, `${collection}: ${golden.name}`);
    }
  }
});

/** Runs in the page: clicks every case of an API and collects the structures that are shown, as text. */
async function clickThrough(collection) {
  const panes = () => document.getElementById("panes");
  const settled = async (seen) => {
    while (panes()?.getAttribute("aria-busy") !== "false" || panes().dataset.exchange === seen) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await settled();
  const shown = [];
  for (const link of document.querySelectorAll(`[data-collection=${collection}] li a[href^="#"]`)) {
    const seen = panes().dataset.exchange;
    link.click();
    await settled(seen);
    shown.push(document.querySelector("[data-part=json]").textContent);
  }
  return shown;
}
