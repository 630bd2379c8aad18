import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../support/bundle.js";
import { answerInChromium, chromiumVersion } from "../support/chromium.js";
import { apps, installed, outputOf } from "../support/places.js";
import { serveFiles } from "../support/server.js";
import { brotliBytes, shipped } from "../support/shipped.js";

/** What Chromium itself writes where a policy forbids WebAssembly. */
const ABOUT_THE_POLICY = /Content Security Policy/;

async function inChromium(folder, page, options) {
  const site = await serveFiles(folder);
  try {
    return await answerInChromium(site.origin + page, options);
  } finally {
    site.close();
  }
}

async function askWorker(app, api) {
  const output = await bundle(app, app);
  return { answer: await inChromium(output, `/?api=${api}`), bytes: await shipped(output) };
}

/** The one file, from another origin. */
async function askFromCdn(api) {
  const cdn = await serveFiles(installed);
  try {
    const output = await outputOf("cdn");
    await writeFile(join(output, "index.html"), cdnPage(`${cdn.origin}/index.js`));
    const answer = await inChromium(output, `/?api=${api}`);
    assert.deepEqual(cdn.served, ["/index.js"]);
    return { answer, bytes: brotliBytes([await readFile(join(installed, "index.js"))]) };
  } finally {
    cdn.close();
  }
}

const cdnPage = (address) => `<!doctype html>
<html lang="en">
  <link rel="icon" href="data:," />
  <title>Page without any build</title>
  <pre id="answer"></pre>
  <script type="module">
    import { normalizeError } from "${address}";
    const api = new URLSearchParams(location.search).get("api");
    const answers = await Promise.all(["/too-large", "/bad-gateway"].map(async (path) => normalizeError(await fetch(api + path))));
    document.getElementById("answer").append(JSON.stringify(answers));
  </script>
</html>
`;

/** The same structure from the status alone. */
async function askUnderStrictPolicy(api, usual) {
  const output = await bundle("strict-policy", "page", "strict.html");
  const answers = JSON.parse(await inChromium(output, `/?api=${api}`, { allowed: ABOUT_THE_POLICY }));
  for (const [place, answer] of answers.entries()) {
    const { status, kind } = JSON.parse(usual)[place];
    assert.deepEqual(Object.keys(answer), Object.keys(JSON.parse(usual)[place]));
    assert.deepEqual([answer.dialect, answer.status, answer.kind], ["floor", status, kind]);
    assert.match(answer.userMessage, /\w/);
  }
  return {};
}

/** Nothing is loaded when the first error comes. */
async function askOffline(api) {
  const output = await bundle("offline", "page");
  const meanwhile = async (page, context) => {
    await context.setOffline(true);
    await page.mouse.click(10, 10);
  };
  const answers = JSON.parse(await inChromium(output, `/?wait&api=${api}`, { meanwhile }));
  for (const { kind, dialect, userMessage } of answers) {
    assert.deepEqual([kind, dialect], ["network", "thrown"]);
    assert.match(userMessage, /\w/);
  }
  return {};
}

async function importOnly() {
  assert.deepEqual(JSON.parse(await inChromium(apps, "/page/silent.html")), { used: [], added: [], exports: true });
  return {};
}

export const pages = [
  { name: "Web worker", ask: (api) => askWorker("worker", api) },
  { name: "Service worker", ask: (api) => askWorker("service-worker", api) },
  { name: "One file from a CDN", ask: askFromCdn },
  { name: "Page without 'wasm-unsafe-eval'", ask: askUnderStrictPolicy },
  { name: "Page that is offline at its first error", ask: askOffline },
  { name: "Page that only imports", ask: importOnly },
].map((page) => ({ ...page, version: chromiumVersion }));
