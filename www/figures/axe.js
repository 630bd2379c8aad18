import { AxeBuilder } from "@axe-core/playwright";
import { launchChromium } from "../tests/support/chromium.js";
import { settled } from "../tests/support/demo.js";

/** How many violations axe finds, in light and in dark. */
export async function countViolations(address) {
  const browser = await launchChromium();
  try {
    return [await count(browser, address, "light"), await count(browser, address, "dark")];
  } finally {
    await browser.close();
  }
}

async function count(browser, address, colorScheme) {
  const page = await (await browser.newContext({ colorScheme, reducedMotion: "reduce" })).newPage();
  await page.goto(address.href);
  await settled(page);
  return (await new AxeBuilder({ page }).analyze()).violations.length;
}
