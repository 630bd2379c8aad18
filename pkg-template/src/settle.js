import { floor } from "./floor.js";
import { abandon, start } from "./host.js";
import { remember } from "./made.js";

/** A report → the structure; from the status alone where the engine cannot run. */
export function settle(report, settings) {
  try {
    return remember(start().normalize(report, settings));
  } catch (error) {
    abandon();
    return remember(floor(report, error));
  }
}
