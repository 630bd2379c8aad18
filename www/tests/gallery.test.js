import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exchange, pane, shownStructure, useDemo } from "./support/demo.js";
import { FOUNDING, casesOf, isKnownGap } from "./support/goldens.js";

describe("every documented failure, clicked in the gallery, is shown as it must be", () => {
  const demo = useDemo();
  for (const collection of FOUNDING) {
    it(collection, async () => {
      const page = await demo.open("#/");
      assert.equal(await page.locator("html").getAttribute("data-mock"), "service-worker");
      const group = page.locator(`[data-collection=${collection}]`);
      if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
      for (const [index, golden] of casesOf(collection).entries()) {
        const link = group.locator("li a[href^='#']").nth(index);
        await exchange(page, () => link.click());
        assert.equal(await link.getAttribute("aria-current"), "true", golden.name);
        if (!isKnownGap(collection, golden)) await assertShown(page, golden);
      }
    });
  }
});

async function assertShown(page, golden) {
  const status = await pane(page, "server").locator("[data-part=status]").textContent();
  assert.match(status, new RegExp(`^HTTP ${golden.response.status} `), golden.name);
  const structure = await shownStructure(page);
  assert.deepEqual(structure, golden.expect, golden.name);
  await assertUserSees(page, golden.name, structure);
}

/** In all three ways of showing it, unless there is no failure to show. */
async function assertUserSees(page, name, { userMessage }) {
  const user = pane(page, "user");
  if (await user.locator("[data-part=done]").isVisible()) return;
  for (const view of ["toast", "page", "form"]) {
    await user.locator(`input[value=${view}]`).check({ force: true });
    assert.equal(await user.locator("[data-part=user-message]").textContent(), userMessage, `${name}, ${view}`);
  }
}
