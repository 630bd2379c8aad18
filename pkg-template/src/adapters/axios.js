import { toApiError } from "./to-api-error.js";

export const apiErrors = (options) => async (thrown) => {
  throw await toApiError(thrown, options);
};
