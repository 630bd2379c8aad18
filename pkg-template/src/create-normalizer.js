import { start } from "./host.js";
import { normalizeWith } from "./normalize.js";
import { normalizeErrorWith } from "./normalize-error.js";
import { demandUsable, settingsOf } from "./settings.js";

/** Both functions with the options bound; what one call sets beside them counts for that call. */
export function createNormalizer(options) {
  demandUsable(options);
  const bound = settingsOf(options);
  demandCompilable(bound.tables);
  const settings = (more) => (more === undefined ? bound : settingsOf({ ...options, ...more }));
  return {
    normalize: (input, more) => normalizeWith(input, settings(more)),
    normalizeError: (thrown, more) => normalizeErrorWith(thrown, settings(more)),
  };
}

function demandCompilable(tables) {
  if (tables === "") return;
  let complaint = "";
  try {
    complaint = start().compile(tables).complaint;
  } catch {
    // Where WebAssembly cannot run, nobody reads the tables.
  }
  if (complaint !== "") throw new TypeError(complaint);
}
