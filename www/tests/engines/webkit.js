import { startWebDriver } from "./webdriver.js";

/** WebKitGTK's own small browser, which needs a display: `xvfb-run npm test` gives it one where there is none. */
const BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

export function launch() {
  const capabilities = { "webkitgtk:browserOptions": { binary: process.env.WEBKIT_PATH ?? BROWSER, args: ["--automation"] } };
  const environment = process.getuid() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {};
  return startWebDriver(process.env.WEBKITWEBDRIVER ?? "WebKitWebDriver", "=", capabilities, environment);
}
