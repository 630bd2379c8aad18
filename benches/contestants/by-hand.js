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
const MOST_DEPTH = 64;

/** What members of these names are; the engine knows some hundred more. */
const ROLES = new Map(
  Object.entries({
    message: ["message", "msg", "detail", "description", "error_description", "title", "error", "reason"],
    key: ["key", "code", "errorcode", "error_code", "type"],
    errorId: ["error_id", "errorid", "request_id", "requestid", "trace_id", "traceid", "correlation_id"],
    name: ["field", "name", "param", "pointer", "loc", "path"],
  }).flatMap(([role, names]) => names.map((name) => [name, role])),
);

/** A walk over every member of a parsed body, as the package makes one: each name is looked up, each list and object entered. */
export function walk(status, body) {
  const found = { status, message: null, key: null, errorId: null, fields: [] };
  let nodes = 0;
  enter(body, 0);
  return found;

  function enter(holder, depth) {
    const facts = { message: null, key: null, errorId: null, name: null };
    for (const name of Object.keys(holder)) {
      if (++nodes > MOST_NODES) break;
      const value = holder[name];
      if (typeof value === "object" && value !== null) {
        if (depth < MOST_DEPTH) enter(value, depth + 1);
      } else if (value !== null) {
        const role = ROLES.get(name.toLowerCase());
        if (role !== undefined) facts[role] ??= String(value);
      }
    }
    take(facts);
  }

  function take({ message, key, errorId, name }) {
    if (name !== null && message !== null) found.fields.push({ name, key, userMessage: message });
    else found.message ??= message;
    found.key ??= key;
    found.errorId ??= errorId;
  }
}
