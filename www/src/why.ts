import type { ErrorKind, NormalizedError } from "error-normalizer";
import type { Answer } from "./exchange.ts";
import type { Normalizer } from "./normalizer.ts";

/** Which part of the response decided the kind, found by asking again with less of it. */
export function whyThisKind(error: NormalizedError, answer: Answer | null, { normalize }: Normalizer): string {
  if (!answer) return "No answer arrived; what fetch threw says so.";
  if (answer.status === null) return "No status was given; the body says so.";
  const { status, headers, body } = answer;
  const byStatus = normalize({ status }).kind;
  if (byStatus === error.kind) return `The status ${status} says so${body === "" ? "" : ", and the body does not say otherwise"}.`;
  const alone = `The status ${status} alone would be “${byStatus}”`;
  if (normalize({ status, headers }).kind === error.kind) return `${alone}; its headers say more.`;
  return `${alone}; ${evidenceInBody(error, byStatus)}`;
}

function evidenceInBody({ key, fields }: NormalizedError, byStatus: ErrorKind): string {
  if (byStatus === "bad_request" && fields.length > 0) return "the body names the inputs that are wrong.";
  return key === null ? "the body says more." : `the body’s key “${key}” is more precise.`;
}
