import { toApiError } from "./to-api-error.js";

export const apiErrors = (options) => async (thrown, request) => {
  throw await toApiError(thrown, options, request._options.method);
};
