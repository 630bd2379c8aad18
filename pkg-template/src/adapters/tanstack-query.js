import { adviceOn, isWorthRetrying, LONGEST_WAIT_MS } from "./advice.js";

/** As often as TanStack Query does by itself. */
const RETRIES = 3;

export function retry(failureCount, error) {
  const advice = adviceOn(error);
  return failureCount < RETRIES && (advice === null || isWorthRetrying(advice));
}

/** The time that the API named, else TanStack Query's own: one second, two, four, … */
export const retryDelay = (failureCount, error) => adviceOn(error)?.retryAfterMs ?? Math.min(1000 * 2 ** failureCount, LONGEST_WAIT_MS);
