import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { exchange, pane, useDemo } from "./support/demo.js";
import { INPUTS, WAIT } from "./support/places.js";

const PLACES = [WAIT, INPUTS, "#/ormuco/404-not-found?locale=ar", "#/playground"];

describe("everybody can use it", () => {
  const demo = useDemo();

  for (const colorScheme of ["light", "dark"]) {
    for (const place of PLACES) {
      it(`axe finds nothing at ${place} in ${colorScheme}`, async () => {
        const page = await demo.open(place, { colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]), []);
      });
    }
  }

  it("by the keyboard alone, from the top to the last pane", async () => {
    const page = await demo.open("#/ormuco/503-service-unavailable");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Skip to the examples");
    await page.keyboard.press("Enter");
    await tabTo(page, "Language");
    await tabTo(page, "Service Unavailable");
    await page.keyboard.press("Tab");
    await exchange(page, () => page.keyboard.press("Enter"));
    await tabTo(page, "Try again");
    await exchange(page, () => page.keyboard.press("Enter"));
    assert.equal(await focused(page), await pane(page, "user").locator("[data-part=done]").textContent());
    await tabTo(page, "Facts");
    await page.keyboard.press("ArrowRight");
    assert.ok(await page.locator(".json").isVisible());
  });

  it("says aloud what the user reads", async () => {
    const page = await demo.open("#/ormuco");
    await exchange(page, () => page.locator("[data-collection=ormuco] a[href$='/403-invalid-credit-card']").click());
    const message = await page.locator("[data-part=user-message]").textContent();
    assert.ok((await page.locator("#announcer").textContent()).includes(message));
  });

  it("reads from right to left where the language does", async () => {
    const page = await demo.open("#/ormuco/500-server-error?locale=ar");
    const { dir, lang } = await page.locator(".frame").evaluate(({ dir, lang }) => ({ dir, lang }));
    assert.deepEqual({ dir, lang }, { dir: "rtl", lang: "ar" });
  });

  for (const width of [320, 768, 1440, 2560]) {
    it(`nothing runs over the edge at ${width} pixels`, async () => {
      for (const place of PLACES) {
        const page = await demo.open(place, { viewport: { width, height: 900 } });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, place);
        await page.close();
      }
    });
  }

  it("keeps the colours that were chosen", async () => {
    const page = await demo.open("#/ormuco", { colorScheme: "light" });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole("radio", { name: "Dark" }).check({ force: true });
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.reload();
    assert.equal(await ground(), dark);
  });
});

/** The text by which a person knows the element that has the focus. */
function focused(page) {
  return page.evaluate(() => {
    const { labels, textContent } = document.activeElement;
    return (labels?.[0] ?? { textContent }).textContent;
  });
}

/** As many stops as a gallery of twice today's size has. */
const MOST_STOPS = 400;

async function tabTo(page, text) {
  for (let tries = 0; tries < MOST_STOPS; tries += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).includes(text)) return;
  }
  assert.fail(`“${text}” is not reached by the keyboard`);
}
