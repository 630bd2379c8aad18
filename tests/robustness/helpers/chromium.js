// A page of a headless Chromium as a place to run a module: no driver, the page posts what came of it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, normalize as tidy } from "node:path";
import { CHROMIUM, FLAGS } from "../../support/chromium.js";
import { listen } from "../../support/listen.js";

const root = join(import.meta.dirname, "../../..");
const TYPES = { ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
// Shared memory is to be had by pages that are isolated.
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/**
 * Calls what the module exports under `name` in a page, with arguments that are JSON, and gives what it returned.
 * `before` is a script that runs ahead of everything; `policy` the page's content security policy.
 */
export async function inChromium(module, name, args, { before = "", policy = "", minutes = 1 } = {}) {
  const nonce = "tested";
  const page = `<!doctype html><meta charset="utf-8"><title>${name}</title>
    <script nonce="${nonce}">${before}</script>
    <script nonce="${nonce}" type="module">
      const post = (outcome) => fetch("/outcome", { method: "POST", body: JSON.stringify(outcome) });
      try {
        const { ${name} } = await import("/tests/robustness/${module}");
        post({ returned: await ${name}(...${JSON.stringify(args)}) });
      } catch (error) {
        post({ thrown: String(error?.stack ?? error) });
      }
    </script>`;
  const { promise, resolve, reject } = withResolvers();
  const { origin, close } = await listen((request, response) => answer(request, response, page, policy, resolve).catch(reject));
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  const flags = [...FLAGS, "--enable-precise-memory-info", "--js-flags=--expose-gc", `--user-data-dir=${profile}`];
  const browser = spawn(CHROMIUM, [...flags, `${origin}/page`], { stdio: "ignore", detached: true });
  browser.on("error", reject);
  const timer = setTimeout(reject, minutes * 60_000, new Error(`the page is not done after ${minutes} minutes`));
  try {
    const outcome = await promise;
    if ("thrown" in outcome) throw new Error(outcome.thrown);
    return outcome.returned;
  } finally {
    clearTimeout(timer);
    await end(browser);
    close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Ends it with all the processes that it started. */
async function end(browser) {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  process.kill(-browser.pid, "SIGKILL");
  await once(browser, "exit");
}

async function answer(request, response, page, policy, done) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/outcome") {
    const chunks = await request.toArray();
    response.end();
    return done(JSON.parse(Buffer.concat(chunks).toString()));
  }
  if (pathname === "/page") {
    const headers = { "content-type": "text/html", ...ISOLATED, ...(policy && { "content-security-policy": policy }) };
    return response.writeHead(200, headers).end(page);
  }
  try {
    const content = await readFile(join(root, tidy(pathname)));
    response.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "text/plain", ...ISOLATED }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function withResolvers() {
  let settle;
  const promise = new Promise((...both) => {
    settle = both;
  });
  return { promise, resolve: settle[0], reject: settle[1] };
}
