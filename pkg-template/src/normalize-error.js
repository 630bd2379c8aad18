import { normalizedOf } from "./api-error.js";
import { floor } from "./floor.js";
import { startAside } from "./host.js";
import { NOTHING_KNOWN } from "./report.js";
import { settingsOf } from "./settings.js";
import { settle } from "./settle.js";
import { reportOf } from "./thrown/report-of.js";

export const normalizeError = (thrown, options) => normalizeErrorWith(thrown, settingsOf(options));

export async function normalizeErrorWith(thrown, settings) {
  try {
    const known = normalizedOf(thrown);
    if (known) return known;
    const ready = startAside();
    const report = await reportOf(thrown, settings);
    await ready;
    return settle(report, settings);
  } catch (error) {
    return floor(NOTHING_KNOWN, error);
  }
}
