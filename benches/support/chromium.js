// A page of headless Chromium as a second place to measure in.
import { once } from "node:events";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";

/** Keeps a fresh profile from talking to its maker. */
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--enable-precise-memory-info", "--js-flags=--expose-gc", ...QUIET];
const EXECUTABLE = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** The clock of a page that is isolated ticks in 5 µs, of another in 100. */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** Calls what a module of contestants/ exports under `name`, bundled as applications bundle it. */
export async function inChromium(module, name, ...args) {
  const script = await bundleOf(module);
  return withOrigin({ "/module.js": script }, async (openPage) => {
    const page = await openPage();
    return page.evaluate(async ([name, args]) => (await import("/module.js"))[name](...args), [name, args]);
  });
}

export async function bundleOf(module, plugins = []) {
  const entryPoints = [join(import.meta.dirname, "../contestants", module)];
  const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, format: "esm", write: false, plugins, logLevel: "error" });
  return outputFiles[0].contents;
}

/** `files` are what an origin serves, by path; `use` gets a function that opens a page of it, with nothing cached. */
export async function withOrigin(files, use) {
  const server = createServer(({ url }, response) => {
    const type = TYPES[extname(url)] ?? "text/html";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store", ...ISOLATED }).end(files[url] ?? "<!doctype html>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  try {
    return await use(async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      return page;
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
