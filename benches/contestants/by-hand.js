// What people write themselves.

/** The ten lines: the names that the author has met. */
export function tenLines(status, body) {
  const message = body?.message ?? body?.error?.message ?? body?.error ?? body?.detail;
  return {
    status,
    message: typeof message === "string" ? message : "Something went wrong",
    key: body?.code ?? body?.error?.code ?? null,
    errorId: body?.request_id ?? null,
    fields: (body?.errors ?? []).map(({ field, message }) => ({ name: field, userMessage: message })),
    retryable: status >= 500,
  };
}

const MOST_NODES = 4_096;
const MESSAGES = ["message", "detail", "error_description", "title", "error"];
const KEYS = ["code", "key", "type"];
const IDS = ["error_id", "request_id", "trace_id"];
const INPUTS = ["field", "name", "pointer", "loc"];

/** A walk over every member of a parsed body, as the package must make one, that picks what it knows by name. */
export function walk(status, body) {
  const found = { status, message: null, key: null, errorId: null, fields: [] };
  const waiting = [body];
  for (let nodes = 0; waiting.length > 0 && nodes < MOST_NODES; nodes++) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    const input = INPUTS.find((name) => typeof value[name] === "string");
    const message = MESSAGES.find((name) => typeof value[name] === "string");
    if (input && message) found.fields.push({ name: value[input], key: value.code ?? null, userMessage: value[message] });
    else take(found, value, message);
    for (const name of Object.keys(value)) waiting.push(value[name]);
  }
  return found;
}

function take(found, value, message) {
  if (message) found.message ??= value[message];
  for (const name of KEYS) if (typeof value[name] === "string") found.key ??= value[name];
  for (const name of IDS) if (typeof value[name] === "string") found.errorId ??= value[name];
}
