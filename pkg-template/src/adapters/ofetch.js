import { ApiError, normalizeError } from "error-normalizer";
import { isWorthRetrying } from "./advice.js";
import { withMethod } from "./to-api-error.js";

/** The status by which ofetch looks up a failure that has none. */
const NO_RESPONSE = 500;

export const apiErrors = (options) => ({
  onRequestError: ({ error, options: request }) => retryOrThrow(withMethod(error, request.method), request, options, error),
  onResponseError: ({ response, options: request }) => retryOrThrow({ response, request }, request, options),
});

/** ofetch decides on a retry after its hooks: returning lets it, throwing forbids it. */
async function retryOrThrow(failure, request, options, cause) {
  const normalized = await normalizeError(failure, options);
  if (triesLeft(request) < 1 || !isWorthRetrying(normalized)) throw new ApiError(normalized, { cause });
  request.retryStatusCodes = [normalized.status || NO_RESPONSE];
  request.retryDelay = normalized.retryAfterMs ?? request.retryDelay;
}

/** ofetch's own default: one more, unless the request may have changed something. */
function triesLeft({ retry, method = "GET" }) {
  if (retry === false) return 0;
  return retry ?? (/^(POST|PUT|PATCH|DELETE)$/i.test(method) ? 0 : 1);
}
