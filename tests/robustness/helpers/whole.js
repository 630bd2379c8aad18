const MEMBERS = [
  "status", "kind", "key", "title", "userMessage", "lang", "developerMessage", "public", "action",
  "errorId", "fields", "retryable", "retryAfterMs", "docsUrl", "dialect", "anomalies",
];
const FIELD_MEMBERS = ["path", "name", "rule", "key", "developerMessage", "userMessage"];
const TREACHEROUS = /[\p{Cc}\u2028-\u202e\u2067]/u;
const POLLUTING = ["__proto__", "constructor", "prototype"];

/** Throws where the value is not the whole structure, fit to be shown. */
export function demandWhole(found) {
  demand(sameNames(Object.keys(found), MEMBERS), `members ${Object.keys(found)}`);
  for (const text of [found.title, found.userMessage, ...found.fields.map(({ userMessage }) => userMessage)]) {
    demand(typeof text === "string" && text.trim() !== "", "a shown text is empty");
    demand([...text].length <= 302, `a shown text is too long: ${text}`);
    demand(!TREACHEROUS.test(text), `a shown text has control characters: ${JSON.stringify(text)}`);
  }
  demand(Number.isInteger(found.status) && found.status >= 0 && found.status <= 999, `status ${found.status}`);
  demand(typeof found.developerMessage === "string" && found.developerMessage.length <= 2_000, "developerMessage");
  demand(found.fields.length <= 100, `${found.fields.length} fields`);
  for (const field of found.fields) {
    demand(sameNames(Object.keys(field), FIELD_MEMBERS), `members ${Object.keys(field)}`);
    demand(field.path.length > 0 && !field.path.some((part) => POLLUTING.includes(part)), `path ${field.path}`);
  }
}

export function demand(holds, complaint) {
  if (!holds) throw new Error(complaint);
}

/** Of answers and whatever else is plain. */
export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const sameNames = (names, others) => names.length === others.length && names.every((name, place) => name === others[place]);
