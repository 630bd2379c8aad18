// Pages of headless Chromium to measure in.
import { chromium } from "playwright-core";
import { CHROMIUM, FLAGS } from "../../tests/support/chromium.js";

/** `use` gets a function that opens a page of the origin, with nothing cached. */
export async function withPages(origin, use) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, "--enable-precise-memory-info", "--js-flags=--expose-gc"] });
  try {
    return await use(async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(origin);
      return page;
    });
  } finally {
    await browser.close();
  }
}
