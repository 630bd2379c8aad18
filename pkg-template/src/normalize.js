import { floor } from "./floor.js";
import { isObject, peek, peekString } from "./peek.js";
import { NOTHING_KNOWN, report } from "./report.js";
import { settingsOf } from "./settings.js";
import { settle } from "./settle.js";

export const normalize = (input, options) => normalizeWith(input, settingsOf(options));

export function normalizeWith(input, settings) {
  let known;
  try {
    known = report(partsOf(input), settings.maxBytes);
  } catch (error) {
    return floor(NOTHING_KNOWN, error);
  }
  return settle(known, settings);
}

/** What is no ErrorInput is taken for a body. */
function partsOf(input) {
  if (!isObject(input)) return { ...NOTHING_KNOWN, body: input };
  return {
    status: peek(input, "status"),
    headers: peek(input, "headers"),
    body: peek(input, "body"),
    method: peekString(input, "method"),
    thrown: "",
  };
}
