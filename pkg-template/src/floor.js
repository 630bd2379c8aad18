import { textOf } from "./peek.js";

/** Kind by status, and the action where trying again is not advised; what is not here goes by its class. */
const BY_STATUS = {
  0: ["network", "reload"],
  400: ["bad_request", "fix_input"],
  401: ["unauthorized", "sign_in"],
  402: ["payment_required", "update_payment"],
  403: ["forbidden", "request_access"],
  404: ["not_found", "go_back"],
  405: ["method_not_allowed", "contact_support"],
  406: ["not_acceptable", "contact_support"],
  408: ["request_timeout", "reload"],
  409: ["conflict", "reload"],
  410: ["gone", "go_back"],
  412: ["precondition_failed", "reload"],
  413: ["payload_too_large", "fix_input"],
  415: ["unsupported_media_type", "fix_input"],
  422: ["validation_failed", "fix_input"],
  423: ["locked", "reload"],
  429: ["too_many_requests", "wait"],
  451: ["unavailable_for_legal_reasons", "go_back"],
  499: ["aborted", "none"],
  500: ["server_error", "contact_support"],
  501: ["not_implemented", "contact_support"],
  502: ["bad_gateway", "reload"],
  503: ["service_unavailable", "reload"],
  504: ["gateway_timeout", "reload"],
  507: ["insufficient_storage", "contact_support"],
};

/** Statuses outside RFC 9110 that mean another one: Laravel's, IIS's, Anthropic's, Cloudflare's. */
const SAME_AS = { 419: 401, 440: 401, 498: 401, 428: 412, 529: 503, 520: 502, 523: 502, 525: 502, 526: 502, 521: 503, 530: 503, 522: 504, 524: 504 };

const THROWN_ACTIONS = { network: "reload", timeout: "reload", aborted: "none" };

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

const PASSES = /^(request_timeout|locked|too_many_requests|bad_gateway|service_unavailable|gateway_timeout|network|timeout)$/;
const REPEATS_HARM = /^:method\n\s*(post|patch)\s*\n/i;
const WAIT_SECONDS = /(?:^|\n)retry-after\n\s*(\d{1,5})\s*\n/i;
const DAY_SECONDS = 86_400;
const MAX_REASON = 300;

/**
 * The same structure from the status alone, in English, for hosts where WebAssembly cannot run: forbidden by a content
 * security policy, out of memory, or not there.
 */
export function floor({ status, headers, thrown }, reason) {
  const [kind, usualAction] = thrown === "" ? byStatus(status) : [thrown, THROWN_ACTIONS[thrown] ?? "contact_support"];
  const wait = Number(WAIT_SECONDS.exec(headers)?.[1] ?? Infinity);
  const hasWait = wait <= DAY_SECONDS;
  const retryable = mayHelp(kind, status, hasWait) && (!REPEATS_HARM.test(headers) || wasNotCarriedOut(kind, hasWait));
  const mustWait = kind === "too_many_requests" || (hasWait && wait > 0);
  const action = retryable ? (mustWait ? "wait" : "retry") : usualAction;
  const [title, userMessage] = TEXTS[action];
  return {
    status: Math.max(status, 0),
    kind,
    key: null,
    title,
    userMessage,
    lang: "en",
    developerMessage: `${status > 0 ? `HTTP ${status}` : "no response"}; not read further: ${said(reason)}`,
    public: false,
    action,
    errorId: null,
    fields: [],
    retryable,
    retryAfterMs: retryable && hasWait ? wait * 1000 : null,
    docsUrl: null,
    dialect: "floor",
    anomalies: [],
  };
}

/** A foreign value may have thrown what is no error, and cannot even be made a text. */
const said = (reason) => textOf(reason).slice(0, MAX_REASON).replaceAll(/\s+/g, " ") || "a foreign value threw";

const mayHelp = (kind, status, hasWait) => PASSES.test(kind) || status === 425 || (status === 413 && hasWait);

const wasNotCarriedOut = (kind, hasWait) => kind === "locked" || kind === "too_many_requests" || (kind === "service_unavailable" && hasWait);

function byStatus(status) {
  const known = BY_STATUS[SAME_AS[status] ?? status];
  if (known || status < 400 || status > 599) return known ?? ["unknown", "contact_support"];
  return BY_STATUS[status < 500 ? 400 : 500];
}
