import { settled } from "../tests/support/demo.js";

/** As large as it is legible where a page shows it in 900 pixels. */
const VIEW = { viewport: { width: 1440, height: 860 }, deviceScaleFactor: 1.25 };
const MARGIN = 16;

/** The demo as it opens, from its settings downwards. */
export async function takePicture(browser, address) {
  const context = await browser.newContext({ ...VIEW, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address);
  await settled(page);
  await page.evaluate((margin) => scrollTo(0, document.getElementById("settings").getBoundingClientRect().top - margin), MARGIN);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}
