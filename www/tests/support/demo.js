import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launchChromium } from "./chromium.js";
import { serveSite } from "./site.js";

/**
 * Serves the demo and keeps one browser for the tests of a file; `open` gives each a page of its own.
 * In the end nothing may have been thrown in any of them, and nothing requested from elsewhere.
 */
export function useDemo() {
  let site;
  let browser;
  const faults = [];
  before(async () => {
    site = await serveSite();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    assert.deepEqual(faults, []);
  });
  return {
    /** Opens a place of the demo, such as `#/ormuco`; `prepare` runs before the page does. */
    async open(place, { prepare, ...options } = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(site.address)) faults.push(`a request to ${request.url()}`);
      });
      await prepare?.(page);
      await page.goto(new URL(place, site.address).href);
      await settled(page);
      return page;
    },
  };
}

/** Waits until the panes show what became of a request. */
export async function settled(page) {
  await page.locator("#panes[data-exchange][aria-busy=false]").waitFor();
}

/** Does something that sends a request, and waits until the panes show what became of it. */
export async function exchange(page, act) {
  const panes = page.locator("#panes");
  const earlier = await panes.getAttribute("data-exchange");
  await act();
  await page.waitForFunction((seen) => {
    const { dataset, ariaBusy } = document.getElementById("panes");
    return ariaBusy === "false" && dataset.exchange !== seen;
  }, earlier);
}

/** The structure as the developer's pane shows it. */
export async function shownStructure(page) {
  return JSON.parse(await page.locator("[data-part=json]").textContent());
}

export function pane(page, name) {
  return page.locator(`[data-pane=${name}]`);
}
