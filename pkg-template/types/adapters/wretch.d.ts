import type { Options } from "../index.js";

/**
 * For `wretch(url).catcherFallback(apiErrors())`: throws an `ApiError` for every failure that no catcher of your own
 * takes, with wretch's error as its cause.
 */
export function apiErrors(options?: Options): (thrown: unknown, request: object) => Promise<never>;
