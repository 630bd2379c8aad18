import { ApiError, createNormalizer, ensureOk, normalize, normalizeError } from "error-normalizer";
import { apiErrors } from "error-normalizer/ky";

console.log("none of them is used");
