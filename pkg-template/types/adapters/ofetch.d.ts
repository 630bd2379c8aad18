import type { Options } from "../index.js";

export interface OfetchHooks {
  onRequestError: (context: object) => Promise<void>;
  onResponseError: (context: object) => Promise<void>;
}

/**
 * For `ofetch.create(apiErrors())`: throws an `ApiError` for every failure. It is tried again as often as `retry` says,
 * but only where that can help, and not sooner than the API asked.
 */
export function apiErrors(options?: Options): OfetchHooks;
