import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../support/free-port.js";
import { answerInChromium } from "../support/chromium.js";
import { apps } from "../support/places.js";
import { run, start } from "../support/run.js";
import { shipped } from "../support/shipped.js";
import { untilItAnswers } from "../support/until-it-answers.js";
import { versionOf } from "../support/version.js";

const cwd = join(apps, "next");

/** A server component and a client component, built and served. */
async function ask(api) {
  await rm(join(cwd, ".next"), { recursive: true, force: true });
  await run("next", ["build"], { cwd });
  const port = await freePort();
  const server = start("next", ["start", "--hostname", "127.0.0.1", "--port", String(port)], { cwd, env: { API: api } });
  try {
    const address = `http://127.0.0.1:${port}/`;
    await untilItAnswers(server, address);
    let onServer;
    const meanwhile = async (page) => {
      onServer = await page.locator("#server").textContent();
    };
    const answer = await answerInChromium(address, { meanwhile });
    assert.equal(onServer, answer);
    return { answer, bytes: await shipped(join(cwd, ".next/static")) };
  } finally {
    server.end();
  }
}

export const next = { name: "Next, server and client component", version: () => versionOf("next"), ask };
