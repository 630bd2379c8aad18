import { ApiError, isApiError, normalizeError } from "error-normalizer";

/** What a client threw, as an ApiError that has it as its cause; an ApiError stays as it is. */
export async function toApiError(thrown, options, method) {
  if (isApiError(thrown)) return thrown;
  const failure = method === undefined ? thrown : withMethod(thrown, method);
  return new ApiError(await normalizeError(failure, options), { cause: thrown });
}

/** Not every client's error says by which method it was asked, which decides whether trying again is safe. */
export const withMethod = (thrown, method) => ({ ...thrown, name: thrown.name, message: thrown.message, cause: thrown, request: { method } });
