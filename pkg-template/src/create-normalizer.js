import { abandon, start } from "./host.js";
import { normalizeWith } from "./normalize.js";
import { normalizeErrorWith } from "./normalize-error.js";
import { demandUsable, settingsOf } from "./settings.js";

/** Both functions with the options bound; what one call sets beside them counts for that call. */
export function createNormalizer(options) {
  demandUsable(options);
  const bound = settingsOf(options);
  demandCompiled(bound);
  const settings = (more) => (more === undefined ? bound : settingsOf(together(options, more)));
  return {
    normalize: (input, more) => normalizeWith(input, settings(more)),
    normalizeError: (thrown, more) => normalizeErrorWith(thrown, settings(more)),
  };
}

/** What one call sets may throw where it is read; then what is bound counts. */
function together(options, more) {
  try {
    return { ...options, ...more };
  } catch {
    return options;
  }
}

function demandCompiled({ locale, tables }) {
  if (locale === "" && tables === "") return;
  let complaint = "";
  try {
    const engine = start();
    complaint = engine.loadLocales() || (tables && engine.compile(tables).complaint);
  } catch {
    // Where WebAssembly cannot run, nobody reads them; an instance that died of them is dead for good.
    abandon();
  }
  if (complaint) throw new TypeError(complaint);
}
