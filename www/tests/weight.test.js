import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launchChromium } from "./support/chromium.js";
import { measureFirstPaint } from "./support/first-paint.js";
import { serveSite } from "./support/site.js";

const LIMIT = 100_000;

describe("the first paint", () => {
  let site;
  let browser;
  let paint;
  before(async () => {
    site = await serveSite();
    browser = await launchChromium();
    paint = await measureFirstPaint(browser, site.address);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it(`comes after at most ${LIMIT / 1000} kB, uncompressed`, () => {
    assert.ok(paint.files.length >= 3, "the page, its style sheet and its script");
    assert.ok(paint.bytes <= LIMIT, `${paint.bytes} bytes in ${paint.files.map(({ name }) => name).join(", ")}`);
  });

  it("waits for nothing that the page does not name itself, as the WebAssembly", async () => {
    const named = await (await fetch(site.address)).text();
    const page = await browser.newPage();
    const held = new Set();
    await page.route("**/assets/*", (route) => {
      const name = route.request().url().split("/").at(-1);
      if (named.includes(name)) return route.continue();
      held.add(name);
    });
    await page.goto(site.address, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length === 1);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator(".waiting").first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll("[data-collection]").length > 50);
    assert.equal(await page.locator("[data-pane]").count(), 0, "the panes need what is held back");
    assert.ok(held.size > 0);
  });
});
