import { hasMethod, peek, peekStatus, peekString } from "../peek.js";

/** XMLHttpRequest and jQuery's jqXHR. */
export const isXhr = (value) => hasMethod(value, "getAllResponseHeaders") && typeof peek(value, "readyState") === "number";

export function fromXhr(xhr, eventType = "") {
  const status = peekStatus(xhr, "status");
  if (status < 1) return { thrown: failureOfXhr(eventType || peekString(xhr, "statusText")), body: "" };
  return {
    status,
    headers: peek(xhr, "getAllResponseHeaders").call(xhr),
    // `responseText` throws where the caller asked for another `responseType`.
    body: peek(xhr, "responseText") ?? peek(xhr, "responseJSON") ?? peek(xhr, "response"),
  };
}

/** XMLHttpRequest tells by the event, jQuery by its `statusText`. */
const failureOfXhr = (word) => ({ timeout: "timeout", abort: "aborted" })[word] ?? "network";
