import { AxeBuilder } from "@axe-core/playwright";
import { settled } from "../tests/support/demo.js";

/** How many violations axe finds, in light and in dark. */
export async function countViolations(browser, address) {
  return [await count(browser, address, "light"), await count(browser, address, "dark")];
}

async function count(browser, address, colorScheme) {
  const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address.href);
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  await context.close();
  return violations.length;
}
