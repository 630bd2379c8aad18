import { spawn } from "node:child_process";
import { once } from "node:events";
import { startWebDriver } from "./webdriver.js";

/** WebKitGTK's own small browser, which the driver finds by itself. It cannot do without a display. */
export async function launch() {
  const { WEBKITWEBDRIVER = "WebKitWebDriver" } = process.env;
  const display = await startDisplay();
  const environment = { DISPLAY: display.name, ...(process.getuid() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" }) };
  try {
    const session = await startWebDriver(WEBKITWEBDRIVER, {}, environment);
    return { ...session, close: () => session.close().finally(display.close) };
  } catch (error) {
    display.close();
    throw error;
  }
}

/** Xvfb takes the first display that is free and writes its number. It is high enough for pictures of whole pages. */
async function startDisplay() {
  const { XVFB = "Xvfb" } = process.env;
  const server = spawn(XVFB, ["-displayfd", "1", "-screen", "0", "1440x9000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const failed = once(server, "error").then(([error]) => Promise.reject(error));
  const [number] = await Promise.race([once(server.stdout, "data"), failed]);
  return { name: `:${String(number).trim()}`, close: () => server.kill() };
}
