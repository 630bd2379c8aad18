import * as firefox from "../../../www/tests/engines/firefox.js";
import * as webkit from "../../../www/tests/engines/webkit.js";
import { answerInChromium, chromiumVersion } from "./chromium.js";
import { isOnPath } from "./path.js";

/** Runs in the page: what it shows in the end, and which engine it finds itself in. */
async function look() {
  const answer = document.getElementById("answer");
  while (answer.textContent === "") await new Promise((resolve) => setTimeout(resolve, 50));
  return { answer: answer.textContent, agent: navigator.userAgent };
}

/** By WebDriver: a session for each page. */
const driven = (name, driver, launch, versionOf) => ({
  name,
  missing: async () => ((await isOnPath(driver)) ? null : `${driver} is not there`),
  async look(url) {
    const engine = await launch();
    try {
      await engine.open(url);
      const { answer, agent } = await engine.run(look);
      return { answer, version: versionOf(agent) };
    } finally {
      await engine.close();
    }
  },
});

export const engines = [
  { name: "Chromium", look: async (url) => ({ answer: await answerInChromium(url), version: await chromiumVersion() }) },
  driven("Firefox", process.env.GECKODRIVER ?? "geckodriver", firefox.launch, (agent) => `Firefox ${/Firefox\/([\d.]+)/.exec(agent)[1]}`),
  driven(
    "WebKit",
    process.env.WEBKITWEBDRIVER ?? "WebKitWebDriver",
    webkit.launch,
    (agent) => `WebKitGTK, as Safari ${/Version\/([\d.]+)/.exec(agent)[1]}`,
  ),
];
