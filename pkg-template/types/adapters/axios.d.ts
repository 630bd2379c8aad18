import type { Options } from "../index.js";

/**
 * For the end of `axios.interceptors.response.use(null, apiErrors())`: throws an `ApiError` for every failure, with
 * axios's own error as its cause.
 */
export function apiErrors(options?: Options): (thrown: unknown) => Promise<never>;
