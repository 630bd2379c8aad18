/** Kind and action by status; what is not here goes by its class. */
const BY_STATUS = {
  400: ["bad_request", "fix_input"],
  401: ["unauthorized", "sign_in"],
  402: ["payment_required", "update_payment"],
  403: ["forbidden", "request_access"],
  404: ["not_found", "go_back"],
  405: ["method_not_allowed", "contact_support"],
  406: ["not_acceptable", "contact_support"],
  408: ["request_timeout", "retry"],
  409: ["conflict", "reload"],
  410: ["gone", "go_back"],
  412: ["precondition_failed", "reload"],
  413: ["payload_too_large", "fix_input"],
  415: ["unsupported_media_type", "fix_input"],
  419: ["unauthorized", "sign_in"],
  422: ["validation_failed", "fix_input"],
  423: ["locked", "wait"],
  428: ["precondition_failed", "reload"],
  429: ["too_many_requests", "wait"],
  440: ["unauthorized", "sign_in"],
  451: ["unavailable_for_legal_reasons", "go_back"],
  501: ["not_implemented", "contact_support"],
  502: ["bad_gateway", "wait"],
  503: ["service_unavailable", "wait"],
  504: ["gateway_timeout", "wait"],
  507: ["insufficient_storage", "contact_support"],
};

const BY_KIND = {
  network: "retry",
  timeout: "retry",
  aborted: "none",
};

const TEXTS = {
  fix_input: ["That didn't work", "Check what you entered and try again."],
  sign_in: ["Sign in again", "Sign in and try again."],
  update_payment: ["Payment needed", "This has to be paid for first. Check your plan and your payment details."],
  request_access: ["No access", "You don't have access to this. If you need it, ask the owner for access."],
  go_back: ["Not available", "This isn't available. Go back and try from there."],
  reload: ["Can't do this right now", "This may have changed since you opened it. Reload the page and try again."],
  retry: ["No answer", "We didn't get an answer. Check your connection and try again."],
  wait: ["Back in a moment", "Wait a moment and try again."],
  contact_support: ["That didn't work", "This didn't work. Try again later, or contact support."],
  none: ["Stopped", "This was stopped before it was done."],
};

const RETRYABLE = /^(request_timeout|locked|too_many_requests|bad_gateway|service_unavailable|gateway_timeout|network|timeout)$/;
const NOT_CARRIED_OUT = /^(locked|too_many_requests)$/;
const REPEATS_HARM = /^:method\n(post|patch)\n/i;
const WAIT_SECONDS = /(?:^|\n)retry-after\n\s*(\d{1,5})\s*\n/i;

const DAY_SECONDS = 86_400;

/**
 * The same structure from the status alone, in English, for hosts where WebAssembly cannot run
 * (forbidden by a content security policy, out of memory, not there).
 */
export function floor({ status, headers, thrown }, reason) {
  const [kind, action] = thrown === "" ? byStatus(status) : [thrown, BY_KIND[thrown] ?? "contact_support"];
  const [title, userMessage] = TEXTS[action];
  const wait = Number(WAIT_SECONDS.exec(headers)?.[1] ?? Infinity);
  const isTold = wait <= DAY_SECONDS;
  const isSafe = !REPEATS_HARM.test(headers) || NOT_CARRIED_OUT.test(kind) || (status === 503 && isTold);
  const retryable = RETRYABLE.test(kind) && isSafe;
  return {
    status: Math.max(status, 0),
    kind,
    key: null,
    title,
    userMessage,
    lang: "en",
    developerMessage: `${status > 0 ? `HTTP ${status}` : "no response"}; not read further: ${reason}`,
    public: false,
    action,
    errorId: null,
    fields: [],
    retryable,
    retryAfterMs: retryable && isTold ? wait * 1000 : null,
    docsUrl: null,
    dialect: "floor",
    anomalies: [],
  };
}

function byStatus(status) {
  if (status === 0) return ["network", "retry"];
  if (status >= 400 && status < 500) return BY_STATUS[status] ?? BY_STATUS[400];
  if (status >= 500 && status < 600) return BY_STATUS[status] ?? ["server_error", "contact_support"];
  return ["unknown", "contact_support"];
}
