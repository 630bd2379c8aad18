import { startWebDriver } from "./webdriver.js";

export function launch() {
  return startWebDriver(process.env.GECKODRIVER ?? "geckodriver", "=", {
    browserName: "firefox",
    "moz:firefoxOptions": { args: ["-headless", "--width=1440", "--height=900"] },
  });
}
