import { extname } from "node:path";
import { listen } from "../../tests/support/listen.js";

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** The clock of a page that is isolated ticks in 5 µs, of another in 100. */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const FRESH = { "cache-control": "no-store", ...ISOLATED };

/** Serves scripts and modules by path, recorded responses by name, and anywhere else an empty page. */
export function serve({ files = {}, responses = {} }) {
  return listen(({ url }, response) => {
    const recorded = responses[url.slice(1)];
    if (recorded) response.writeHead(recorded.status, { ...FRESH, ...recorded.headers }).end(recorded.body);
    else response.writeHead(200, { ...FRESH, "content-type": TYPES[extname(url)] ?? "text/html" }).end(files[url] ?? "<!doctype html>");
  });
}
