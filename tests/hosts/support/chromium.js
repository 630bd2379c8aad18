import { chromium } from "playwright-core";
import { CHROMIUM, FLAGS } from "../../support/chromium.js";

let browser;

const launch = () => (browser ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS }));

export const closeChromium = async () => (await browser)?.close();

export const chromiumVersion = async () => `Chromium ${(await launch()).version()}`;

/** What the browser itself says of a bad status, and of an address that cannot be reached. */
const ABOUT_THE_FETCH = /^Failed to load resource: /;

/**
 * What a page shows as its answer; `meanwhile` can do something with the page before it does. An error that nobody
 * caught, or that was written to the console, is a failure.
 */
export async function answerInChromium(url, { meanwhile, allowed = /^$/ } = {}) {
  const context = await (await launch()).newContext();
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      const said = message.text();
      if (message.type() === "error" && !ABOUT_THE_FETCH.test(said) && !allowed.test(said)) complaints.push(said);
    });
    await page.goto(url);
    await meanwhile?.(page, context);
    const answer = page.locator("#answer", { hasText: /./ });
    await answer.waitFor({ timeout: 30_000 }).catch((error) => complaints.push(error.message));
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    return await answer.textContent();
  } finally {
    await context.close();
  }
}
