/** Reads every property of a NormalizedError, so that nothing lazy stays unmade; a number that depends on all of them. */
export function readAll(error) {
  let sum = error.status + error.kind.length + lengthOf(error.key) + error.title.length + error.userMessage.length;
  sum += lengthOf(error.lang) + error.developerMessage.length + error.public + error.action.length + lengthOf(error.errorId);
  sum += error.retryable + (error.retryAfterMs ?? 0) + lengthOf(error.docsUrl) + error.dialect.length;
  for (const { path, name, rule, key, developerMessage, userMessage } of error.fields) {
    for (const part of path) sum += typeof part === "number" ? part : part.length;
    sum += name.length + rule.length + lengthOf(key) + developerMessage.length + userMessage.length;
  }
  for (const { code, note } of error.anomalies) sum += code.length + note.length;
  return sum;
}

const lengthOf = (text) => (text === null ? 0 : text.length);
