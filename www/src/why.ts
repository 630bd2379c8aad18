import type { ErrorKind, NormalizedError } from "error-normalizer";
import type { Answer } from "./exchange.ts";
import type { Normalizer } from "./normalizer.ts";

/** Which part of the response decided the kind, found by asking again with less of it. */
export function whyThisKind(error: NormalizedError, answer: Answer | null, normalizer: Normalizer): string {
  const { normalize } = normalizer;
  if (!answer) return "No answer arrived; what fetch threw says so.";
  if (answer.status === null) return "No status was given; the body says so.";
  const { status, headers, body } = answer;
  const byStatus = normalize({ status }).kind;
  if (byStatus === error.kind) return `The status ${status} says so${body === "" ? "" : ", and the body does not say otherwise"}.`;
  const alone = `The status ${status} alone would be “${byStatus}”`;
  if (normalize({ status, headers }).kind === error.kind) return `${alone}; its headers say more.`;
  return `${alone}; ${evidenceInBody(error, byStatus, normalizer)}`;
}

function evidenceInBody({ status, kind, key, fields }: NormalizedError, byStatus: ErrorKind, { normalize }: Normalizer): string {
  const byKey = key === null ? byStatus : normalize({ status, body: { code: key } }).kind;
  if (byKey === kind) return `the body’s key “${key}” is more precise.`;
  if (fields.length > 0) return "the body names the inputs that are wrong.";
  return "the body says more.";
}
