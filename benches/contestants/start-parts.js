// What a start consists of, each part's time by itself.
import { Engine } from "../../pkg-template/src/engine.js";
import { unpackEngine } from "../../pkg-template/src/module/embedded.js";
import { report } from "../../pkg-template/src/report.js";
import { DEFAULTS } from "../../pkg-template/src/settings.js";
import { readAll } from "../support/read-all.js";

export function start(response) {
  const times = {};
  const timed = (part, run) => {
    const started = performance.now();
    const made = run();
    times[part] = performance.now() - started;
    return made;
  };
  const bytes = timed("the bytes are unpacked", unpackEngine);
  const module = timed("they are validated", () => new WebAssembly.Module(bytes));
  const engine = timed("an instance is made", () => new Engine(module));
  const call = () => readAll(engine.normalize(report(response, DEFAULTS.maxBytes), DEFAULTS));
  timed("the first call", call);
  timed("the second call", call);
  return times;
}
