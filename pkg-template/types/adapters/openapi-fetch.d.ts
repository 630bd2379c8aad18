import type { ApiError, Options } from "../index.js";

export interface OpenapiFetchMiddleware {
  onResponse: (context: { request: Request; response: Response }) => Promise<undefined>;
  onError: (context: { request: Request; error: unknown }) => Promise<ApiError>;
}

/** For `client.use(apiErrors())`: throws an `ApiError` for every failure, so that `data` is all that a result holds. */
export function apiErrors(options?: Options): OpenapiFetchMiddleware;
