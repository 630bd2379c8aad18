import type { Options } from "../index.js";

export interface KyOptions {
  hooks: { beforeError: ((failure: object) => Promise<never>)[] };
  retry: { shouldRetry: (state: { error: Error }) => Promise<boolean | undefined> };
}

/**
 * For `ky.extend(apiErrors())`: throws an `ApiError` for every bad status, with ky's own error as its cause. It is tried
 * again as often as `retry.limit` says, but only where that can help, and not sooner than the API asked.
 *
 * ky 1 has no hook for what has no response: a network failure arrives as it is.
 */
export function apiErrors(options?: Options): KyOptions;
