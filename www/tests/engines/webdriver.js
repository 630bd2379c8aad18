import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../tests/support/free-port.js";

const PATIENCE_MS = 20_000;

/** Starts a W3C WebDriver program and a session in it: the few commands that the tests need. */
export async function startWebDriver(program, capabilities, environment = {}) {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, ...environment } });
  try {
    const failed = once(driver, "error").then(([error]) => Promise.reject(error));
    const base = `http://127.0.0.1:${port}`;
    await Promise.race([ready(base), failed]);
    const { sessionId } = await send("POST", `${base}/session`, { capabilities: { alwaysMatch: capabilities } });
    return session(`${base}/session/${sessionId}`, driver);
  } catch (error) {
    driver.kill();
    throw error;
  }
}

async function session(address, driver) {
  await send("POST", `${address}/timeouts`, { script: 120_000, pageLoad: 60_000 });
  return {
    open: (url) => send("POST", `${address}/url`, { url }),
    /** Calls a function in the page and waits for what it promises. */
    async run(work, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        (${work})(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await send("POST", `${address}/execute/async`, { script, args });
      if (error) throw new Error(error);
      return value;
    },
    click: async (selector) => send("POST", `${await find(selector)}/click`, {}),
    async fill(selector, text) {
      const input = await find(selector);
      await send("POST", `${input}/clear`, {});
      await send("POST", `${input}/value`, { text });
    },
    resize: (width, height) => send("POST", `${address}/window/rect`, { width, height }),
    screenshot: async () => Buffer.from(await send("GET", `${address}/screenshot`), "base64"),
    async close() {
      await send("DELETE", address).catch(() => {});
      driver.kill();
    },
  };

  async function find(selector) {
    const element = await send("POST", `${address}/element`, { using: "css selector", value: selector });
    return `${address}/element/${Object.values(element)[0]}`;
  }
}

async function send(method, url, body) {
  const content = body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(url, { method, ...content });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function ready(base) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const status = await send("GET", `${base}/status`).catch(() => null);
    if (status?.ready) return;
    await sleep(100);
  }
  throw new Error(`the driver at ${base} does not answer`);
}
