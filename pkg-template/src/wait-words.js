/** In the order of `WaitUnit` in src/wording/wait.rs. */
const UNITS = ["second", "minute", "hour", "day"];

/** "in 30 seconds", in the language of the tag; empty where the host cannot say it. */
export function waitWords(tag, value, unit) {
  try {
    return new Intl.RelativeTimeFormat(tag, { numeric: "always" }).format(value, UNITS[unit]);
  } catch {
    return "";
  }
}
