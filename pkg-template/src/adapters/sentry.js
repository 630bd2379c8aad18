import { isApiError } from "error-normalizer";

/** How many causes of causes are looked at. */
const MAX_CAUSES = 6;

export function beforeSend(event, hint) {
  const normalized = normalizedIn(hint?.originalException);
  if (normalized === null) return event;
  const { kind, key, status, dialect, errorId } = normalized;
  return {
    ...event,
    ...withoutTexts(event, [status || null, kind, key]),
    fingerprint: event.fingerprint ?? ["api-error", kind, key ?? "", dialect],
    tags: { ...event.tags, ...tagsOf({ kind, key, status, dialect, error_id: errorId }) },
  };
}

/** Of an ApiError, of the error that it caused, or of the plain structure. */
function normalizedIn(exception) {
  for (let error = exception, depth = 0; depth < MAX_CAUSES && error; error = error.cause, depth++) {
    if (isApiError(error)) return error.normalized;
  }
  return typeof exception?.developerMessage === "string" && typeof exception.dialect === "string" ? exception : null;
}

const tagsOf = (facts) =>
  Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact === null ? [] : [[`api_error.${name}`, String(fact)]])));

/** What APIs say about a cause names people and what they entered; Sentry's integrations copy it to all these places. */
function withoutTexts({ exception, contexts, extra }, facts) {
  const { ApiError, ...otherContexts } = contexts ?? {};
  const { __serialized__, ...otherExtra } = extra ?? {};
  return { exception: { ...exception, values: withoutMessages(exception?.values ?? [], facts) }, contexts: otherContexts, extra: otherExtra };
}

/** The innermost cause comes first: what wraps the ApiError is the app's own, what it wraps is the client's. */
function withoutMessages(values, facts) {
  const ours = values.findLastIndex(({ type }) => type === "ApiError");
  const summary = facts.filter((fact) => fact !== null).join(" ");
  const last = ours === -1 ? values.length - 1 : ours;
  return values.map((value, place) => (place > last ? value : { ...value, value: place === last ? summary : "" }));
}
