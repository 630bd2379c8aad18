import { ApiError } from "./api-error.js";
import { normalizeWith } from "./normalize.js";
import { normalizeErrorWith } from "./normalize-error.js";
import { readBody } from "./read-body.js";
import { settingsOf } from "./settings.js";
import { peek } from "./peek.js";

const JSON_TYPE = /^[^;]*[/+]json\b/i;

/** Passes a good response through, its body unread; throws an ApiError for any other. */
export async function ensureOk(response, options) {
  const settings = settingsOf(options);
  if (!response.ok) throw new ApiError(await normalizeErrorWith(response, settings));
  if (peek(options, "inspectOk") === true) await demandNoError(response, settings);
  return response;
}

/** Reads a copy, so that the caller can still read the response. */
async function demandNoError(response, settings) {
  if (!JSON_TYPE.test(response.headers.get("content-type") ?? "") || response.bodyUsed || response.body?.locked) return;
  const { status, headers } = response;
  const body = await readBody(response.clone(), settings.maxBytes, settings.timeoutMs);
  const normalized = normalizeWith({ status, headers, body }, settings);
  if (normalized.anomalies.some(({ code }) => code === "error_in_success")) throw new ApiError(normalized);
}
