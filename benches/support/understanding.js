// How much of a response somebody understood, by what it says.

/** What a person reads must not hold so much of what only developers should. */
const LEAK = 20;

/** Fact → whether it was found; null where the response does not have it. A label has members of NormalizedError. */
const FACTS = {
  "users' words": (found, label) => (label.public ? tidy(found.userMessage) === tidy(label.userMessage) : null),
  "safe text": (found, label) => (label.public ? null : isSafe(found.userMessage, label)),
  kind: (found, label) => (label.kind === "unknown" ? null : found.kind === label.kind),
  key: (found, label) => (label.key === null ? null : String(found.key) === label.key),
  id: (found, label) => (label.errorId === null ? null : found.errorId === label.errorId),
  inputs: (found, label) => (label.fields.length === 0 ? null : namesOf(found.fields) === namesOf(label.fields)),
  retry: (found, label) => (label.retryable ? found.retryable === true : null),
};

export const FACT_NAMES = Object.keys(FACTS);

export function factsFound(found, label) {
  return Object.fromEntries(Object.entries(FACTS).map(([name, has]) => [name, has(found, label)]));
}

/** A text; no markup, no "[object Object]", and none of an API's about what broke inside it. */
function isSafe(shown, label) {
  const text = tidy(shown);
  if (text === "" || text.includes("[object ") || /<[a-z!]/i.test(text)) return false;
  const isInternal = label.status >= 500 || label.anomalies.some(({ code }) => code === "text_withheld");
  return !(isInternal && shares(text, tidy(label.developerMessage)));
}

const tidy = (text) => (typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "");

function shares(text, internal) {
  for (let at = 0; at + LEAK <= text.length; at++) if (internal.includes(text.slice(at, at + LEAK))) return true;
  return text === internal;
}

/** `items[0].x` is as good as `items.0.x`. */
const namesOf = (fields) => (fields ?? []).map(({ name }) => String(name).replace(/\[(\d+)\]/g, ".$1")).join();
