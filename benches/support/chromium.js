// A page of headless Chromium as a second place to measure in.
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";

/** Keeps a fresh profile from talking to its maker. */
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--enable-precise-memory-info", "--js-flags=--expose-gc", ...QUIET];
const EXECUTABLE = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** The clock of a page that is isolated ticks in 5 µs, of another in 100. */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** Calls what a module of contestants/ exports under `name`, bundled as applications bundle it. */
export async function inChromium(module, name, ...args) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../contestants", module)],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return withPage({ "/module.js": outputFiles[0].contents }, (page) =>
    page.evaluate(async ([name, args]) => (await import("/module.js"))[name](...args), [name, args]),
  );
}

/** `files` are what the page's origin serves: scripts by path. */
export async function withPage(files, use) {
  const server = createServer(({ url }, response) => {
    const script = files[url];
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store", ...ISOLATED }).end(script ?? "<!doctype html>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return await use(page);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
