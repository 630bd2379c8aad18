import { settled } from "./demo.js";

/** As Lighthouse slows a telephone's connection down: bits a second, and milliseconds there and back. */
const SLOW = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };

/** When a page is first painted on a slow connection, and what it had sent for until then, uncompressed. */
export async function measureFirstPaint(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await page.goto(address);
  await settled(page);
  const measured = await page.evaluate(() => {
    const [{ startTime: painted }] = performance.getEntriesByName("first-contentful-paint");
    const sent = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const files = sent.filter(({ startTime }) => startTime < painted);
    return { painted, files: files.map(({ name, decodedBodySize }) => ({ name, bytes: decodedBodySize })) };
  });
  await context.close();
  return { ...measured, bytes: measured.files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
