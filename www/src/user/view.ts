import type { NormalizedError } from "error-normalizer";
import type { Labels } from "./labels.ts";

/** What each way of showing an error is given. */
export interface UserContext {
  error: NormalizedError;
  labels: Labels;
  locale: string;
  /** Sends the request again; `advised` where the user has done what the error asked for. */
  resend(advised: boolean): void;
  /** Shows the form, where the advice is to correct what was entered. */
  openForm(): void;
  /** Tells, in the demo, what an application would do now. */
  explain(text: string): void;
}
