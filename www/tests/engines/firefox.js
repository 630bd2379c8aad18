import { startWebDriver } from "./webdriver.js";

export function launch() {
  const { GECKODRIVER = "geckodriver", FIREFOX_PATH } = process.env;
  const options = { args: ["-headless", "--width=1440", "--height=900"], ...(FIREFOX_PATH && { binary: FIREFOX_PATH }) };
  return startWebDriver(GECKODRIVER, { browserName: "firefox", "moz:firefoxOptions": options });
}
