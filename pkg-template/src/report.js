import { bytesOf } from "./bytes.js";
import { headerText } from "./headers.js";
import { writeJson } from "./write-json.js";

/**
 * What is known of a failure, in the form that the engine and the floor read: a status or -1, header fields as one
 * text, a body as text or bytes, and why no response is there ("" where one is).
 */
export function report({ status, headers, body, method, thrown }, maxBytes) {
  return {
    status: thrown !== "" ? 0 : Number.isInteger(status) && status >= 0 && status <= 999 ? status : -1,
    headers: headerText(headers, method),
    body: readable(body, maxBytes),
    thrown,
  };
}

/** What is found stands on this: a member that is not there would be looked for on `Object.prototype`. */
export const NOTHING_KNOWN = /* @__PURE__ */ Object.freeze({ status: -1, headers: "", body: "", method: "", thrown: "" });

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
