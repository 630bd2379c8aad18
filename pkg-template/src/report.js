import { bytesOf } from "./bytes.js";
import { headerText } from "./headers.js";
import { writeJson } from "./write-json.js";

/**
 * What is known of a failure, in the form that the engine and the floor read: a status or -1, header fields as one
 * text, a body as text or bytes, and why no response is there ("" where one is).
 */
export function report(parts, maxBytes) {
  // Only what the parts have of their own, whatever stands on `Object.prototype`.
  const { status, headers, body, method, thrown = "" } = { __proto__: null, ...parts };
  return {
    status: thrown !== "" ? 0 : Number.isInteger(status) && status >= 0 && status <= 999 ? status : -1,
    headers: headerText(headers, method),
    body: readable(body, maxBytes),
    thrown,
  };
}

export const NOTHING_KNOWN = /* @__PURE__ */ Object.freeze({ status: -1, headers: "", body: "", thrown: "" });

function readable(body, maxBytes) {
  if (typeof body === "string") return body;
  if (body === undefined || body === null) return "";
  try {
    return bytesOf(body) ?? writeJson(body, maxBytes);
  } catch {
    // What lies about itself says nothing; the status still counts.
    return "";
  }
}
