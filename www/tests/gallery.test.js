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
      if (!(await group.getAttribute("open"))) await group.locator("summary").click();
      for (const [index, golden] of casesOf(collection).entries()) {
        await exchange(page, () => select(group, index));
        if (!isKnownGap(collection, golden)) await assertShown(page, golden);
      }
      assert.deepEqual(page.faults, []);
    });
  }
});

async function select(group, index) {
  const link = group.locator("li a[href^='#']").nth(index);
  await link.click();
  assert.equal(await link.getAttribute("aria-current"), "true");
}

async function assertShown(page, golden) {
  const status = await pane(page, "server").locator("[data-part=status]").textContent();
  assert.match(status, new RegExp(`^HTTP ${golden.response.status} `), golden.name);
  assert.deepEqual(await shownStructure(page), golden.expect, golden.name);
  await assertUserSees(page, golden);
}

/** In all three ways of showing it, unless there is no failure to show. */
async function assertUserSees(page, { name, expect }) {
  const user = pane(page, "user");
  if (await user.locator("[data-part=done]").isVisible()) return;
  for (const view of ["toast", "page", "form"]) {
    await user.locator(`input[value=${view}]`).check({ force: true });
    assert.equal(await user.locator("[data-part=user-message]").textContent(), expect.userMessage, `${name}, ${view}`);
  }
}
