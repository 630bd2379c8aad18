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
  if (peek(response, "ok") !== true) throw new ApiError(await normalizeErrorWith(response, settings));
  if (peek(options, "inspectOk") === true) await demandNoError(response, settings);
  return response;
}

async function demandNoError(response, settings) {
  const normalized = await inspect(response, settings);
  if (normalized?.anomalies.some(({ code }) => code === "error_in_success")) throw new ApiError(normalized);
}

/** Reads a copy, so that the caller can still read the response; null where there is none to be had. */
async function inspect(response, settings) {
  try {
    if (!JSON_TYPE.test(response.headers.get("content-type") ?? "") || response.bodyUsed || response.body?.locked) return null;
    const { status, headers } = response;
    const body = await readBody(response.clone(), settings.maxBytes, settings.timeoutMs);
    return normalizeWith({ status, headers, body }, settings);
  } catch {
    return null;
  }
}
