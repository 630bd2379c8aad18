import { isApiError, normalize } from "error-normalizer";

/** Nobody looks at a spinner for longer than this: TanStack Query's own longest delay. */
export const LONGEST_WAIT_MS = 30_000;

/** What is known about trying again; null where that is nothing. */
export function adviceOn(error) {
  if (isApiError(error)) return error.normalized;
  if (typeof error?.retryable === "boolean") return error;
  const response = error?.response ?? error;
  if (!Number.isInteger(response?.status) || response.status < 100) return null;
  const { method } = error.config ?? error.request ?? {};
  return normalize({ status: response.status, headers: response.headers, method });
}

export const isWorthRetrying = ({ retryable, retryAfterMs }) => retryable && (retryAfterMs ?? 0) <= LONGEST_WAIT_MS;
