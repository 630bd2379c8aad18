import { ApiError, normalizeError } from "error-normalizer";
import { toApiError } from "./to-api-error.js";

export const apiErrors = (options) => ({
  async onResponse({ request, response }) {
    if (!response.ok) throw new ApiError(await normalizeError({ request, response }, options));
  },
  onError: ({ request, error }) => toApiError(error, options, request.method),
});
