export { ApiError, isApiError } from "./api-error.js";
export { createNormalizer } from "./create-normalizer.js";
export { ensureOk } from "./ensure-ok.js";
export { registerLocale } from "./locales.js";
export { normalize } from "./normalize.js";
export { normalizeError } from "./normalize-error.js";
export { toProblemDetails } from "./problem-details.js";
export { init } from "./init.js";
