import { floor } from "./floor.js";
import { abandon, start } from "./host.js";

/** A report → the structure; from the status alone where the engine cannot run. */
export function settle(report, settings) {
  try {
    return start().normalize(report, settings);
  } catch (error) {
    abandon();
    return floor(report, error);
  }
}
