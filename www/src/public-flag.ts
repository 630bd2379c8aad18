import type { RecordedResponse } from "./goldens.ts";
import { parsed } from "./parsed.ts";
import type { PublicFlag } from "./settings.ts";

type Flagged = Record<string, unknown> & { public: unknown };

/** Whether the response says itself, by `public`, who its words are for. */
export function hasPublicFlag({ body }: Pick<RecordedResponse, "body">): boolean {
  return flagged(body) !== null;
}

/** The response with its flag set otherwise than it was sent. */
export function withPublicFlag(response: RecordedResponse, flag: PublicFlag): RecordedResponse {
  const body = flagged(response.body);
  if (flag === "as-sent" || body === null) return response;
  const { public: _sent, ...rest } = body;
  return { ...response, body: flag === "absent" ? rest : { ...rest, public: flag === "true" } };
}

function flagged(body: unknown): Flagged | null {
  const value = typeof body === "string" ? parsed(body) : body;
  return typeof value === "object" && value !== null && "public" in value ? (value as Flagged) : null;
}
