/** RFC 9457; the members beyond the standard's are `kind`, `errorId`, `retryAfterMs` and `errors`. */
export function toProblemDetails({ status, kind, title, userMessage, errorId, retryAfterMs, fields }) {
  return {
    type: "about:blank",
    title,
    ...(status > 0 && { status }),
    detail: userMessage,
    kind,
    ...(errorId !== null && { errorId }),
    ...(retryAfterMs !== null && { retryAfterMs }),
    ...(fields.length > 0 && { errors: fields.map(toError) }),
  };
}

const toError = ({ path, rule, userMessage }) => ({ pointer: pointerOf(path), rule, detail: userMessage });

/** RFC 6901, section 6: a JSON pointer as a fragment. */
const pointerOf = (path) => `#${path.map((part) => `/${encodeURIComponent(String(part).replace(/~/g, "~0").replace(/\//g, "~1"))}`).join("")}`;
