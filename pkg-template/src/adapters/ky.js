import { isApiError } from "error-normalizer";
import { isWorthRetrying } from "./advice.js";
import { toApiError } from "./to-api-error.js";

/** ky 1 calls its hooks with the error and before it decides on a retry; ky 2 after that, with `{ error }`. */
export const apiErrors = (options) => ({
  hooks: { beforeError: [(failure) => toApiError(failure.error ?? failure, options)] },
  retry: { shouldRetry },
});

/** ky 1 would retry every error that is not of its own class. What is, it decides on itself. */
async function shouldRetry({ error }) {
  if (!isApiError(error)) return undefined;
  if (!isWorthRetrying(error.normalized)) return false;
  await new Promise((resolve) => setTimeout(resolve, error.normalized.retryAfterMs ?? 0));
  return true;
}
