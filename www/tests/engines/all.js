import * as chromium from "./chromium.js";
import * as firefox from "./firefox.js";
import * as webkit from "./webkit.js";

const LAUNCHERS = { chromium, firefox, webkit };

/** Which engines to test, all of which have to be there. */
export const ENGINES = (process.env.ENGINES ?? Object.keys(LAUNCHERS).join(",")).split(",");

export function launch(name) {
  return LAUNCHERS[name].launch();
}
