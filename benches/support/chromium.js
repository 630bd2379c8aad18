// Pages of headless Chromium to measure in.
import { chromium } from "playwright-core";

/** Keeps a fresh profile from talking to its maker. */
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--enable-precise-memory-info", "--js-flags=--expose-gc", ...QUIET];
const EXECUTABLE = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** `use` gets a function that opens a page of the origin, with nothing cached. */
export async function withPages(origin, use) {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
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
