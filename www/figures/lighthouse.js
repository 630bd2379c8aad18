import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { CHROMIUM, FLAGS } from "../../tests/support/chromium.js";

/** Scores of 100 by category: as on a desktop, or as on a slow telephone with a slow connection. */
export async function scoresOf(address, form) {
  const chromium = await launch({ chromePath: CHROMIUM, chromeFlags: FLAGS });
  try {
    const config = form === "desktop" ? desktopConfig : undefined;
    const { lhr } = await lighthouse(address, { port: chromium.port, logLevel: "error" }, config);
    const { performance, accessibility, "best-practices": bestPractices, seo } = lhr.categories;
    return Object.fromEntries([performance, accessibility, bestPractices, seo].map(({ title, score }) => [title, Math.round(score * 100)]));
  } finally {
    await chromium.kill();
  }
}
