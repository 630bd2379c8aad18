import { launchChromium } from "../support/chromium.js";

export async function launch() {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  return {
    open: (url) => page.goto(url),
    run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
