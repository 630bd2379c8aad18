/**
 * For `retry`: up to three more times, only where that can help and can do no harm, and where the API does not ask for
 * a longer wait than 30 seconds. It takes an `ApiError`, a `NormalizedError`, a Response and errors that hold one; what
 * has no status is tried again as TanStack Query would.
 */
export function retry(failureCount: number, error: unknown): boolean;

/** For `retryDelay`: as long as the API asked, else as TanStack Query would wait. */
export function retryDelay(failureCount: number, error: unknown): number;
