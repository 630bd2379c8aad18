import type { createBench } from "../bench.ts";
import { inputOf } from "../exchange.ts";
import type { RecordedResponse } from "../goldens.ts";
import { normalizerFor } from "../normalizer.ts";
import { withPublicFlag } from "../public-flag.ts";
import type { Settings } from "../settings.ts";
import { type Draft, responseOf } from "./draft.ts";
import { readOwnOptions } from "./own-options.ts";
import type { Feedback } from "./playground.ts";
import { remarksOn } from "./remarks.ts";

type Bench = ReturnType<typeof createBench>;

/** Puts a draft on the bench and says what became of it; null where it was changed in the meantime. */
export async function tryDraft(draft: Draft, settings: Settings, bench: Bench): Promise<Feedback | null> {
  const { response, complaint } = readResponse(draft);
  const { options, problems } = readOwnOptions(draft);
  const { locale } = settings;
  const shown = await bench.show({ path: "playground", response: withPublicFlag(response, settings.publicFlag), settings, own: options });
  if (!shown) return null;
  const { error, answer, thrown } = shown;
  const feedback = { response: complaint, problems, error, locale };
  if (!error) return { ...feedback, remarks: NONE };
  const remarks = await remarksOn(options, error, async (own) => {
    const { normalize, normalizeError } = await normalizerFor(settings, {}, own);
    return answer ? normalize({ ...inputOf(answer), method: response.method ?? "GET" }) : normalizeError(thrown);
  });
  return { ...feedback, remarks };
}

const NONE: Feedback["remarks"] = { texts: "", policy: "", dialects: "" };

/** Without its headers where those cannot be used. */
function readResponse(draft: Draft): { response: RecordedResponse; complaint: string } {
  try {
    return { response: responseOf(draft), complaint: "" };
  } catch (error) {
    return { response: responseOf({ ...draft, headers: "" }), complaint: error instanceof Error ? error.message : String(error) };
  }
}
