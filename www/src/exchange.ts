import { ensureOk, type ErrorInput, type NormalizedError } from "error-normalizer";
import type { RecordedResponse } from "./goldens.ts";
import { API, canBeSent, textOf } from "./mock/server.ts";
import { naiveMessage } from "./naive.ts";
import type { Normalizer } from "./normalizer.ts";

/** One request and what became of it. */
export interface Exchange {
  /** null where none was sent. */
  request: { method: string; path: string } | null;
  /** What the server said; null where no answer arrived. */
  answer: Answer | null;
  /** What stood in the `catch` block then. */
  thrown?: unknown;
  /** null where a further attempt succeeded. */
  error: NormalizedError | null;
  /** `ensureOk` lets the response through: it is no failure. */
  passes: boolean;
  /** What most apps would show. */
  naive: string;
}

export interface Answer {
  status: number | null;
  statusText: string;
  headers: [string, string][];
  body: string;
}

export interface Call {
  path: string;
  response: RecordedResponse;
  /** What throws in place of the request, as long as the advice is not followed. */
  thrower?: (() => Promise<unknown>) | undefined;
  attempt: number;
  /** The user did what the error advised; the mocked API then answers with success. */
  advised: boolean;
}

/** Sends a real request and normalises what comes back, as an application does. */
export async function exchange(call: Call, normalizer: Normalizer): Promise<Exchange> {
  const method = call.response.method ?? "GET";
  const request = call.thrower ? null : { method, path: `/${API}${call.path}` };
  try {
    if (!call.advised) await call.thrower?.();
    if (!call.advised && !canBeSent(call.response)) return { request, ...(await atHand(call.response, normalizer)) };
    const response = await fetch(addressOf(call), { method });
    return { request, ...(await settled(response, method, normalizer)) };
  } catch (thrown) {
    const naive = await naiveMessage(thrown);
    return { request, answer: null, thrown, error: await normalizer.normalizeError(thrown), passes: false, naive };
  }
}

type Outcome = Omit<Exchange, "request">;

async function settled(response: Response, method: string, normalizer: Normalizer): Promise<Outcome> {
  const answer = await readAnswer(response.clone());
  if (response.status === 204) return { answer, error: null, passes: true, naive: "" };
  const naive = await naiveMessage(response.clone());
  const passes = await isNoFailure(response.clone());
  // A Response does not say which method asked for it; with POST and PATCH it matters.
  const error =
    method === "GET" ? await normalizer.normalizeError(response) : normalizer.normalize({ ...inputOf(answer), method });
  return { answer, error, passes, naive };
}

/** What no Response can be made of (a status that is not known, or none) is normalised as it is at hand. */
async function atHand({ status, headers, body }: RecordedResponse, { normalize }: Normalizer): Promise<Outcome> {
  const answer = { status: status ?? null, statusText: "", headers: [...new Headers(headers)], body: textOf(body) };
  return { answer, error: normalize(inputOf(answer)), passes: false, naive: await naiveMessage(answer.body) };
}

/** What is known of an answer, as `normalize` takes it. */
export function inputOf({ status, headers, body }: Answer): ErrorInput {
  return status === null ? { headers, body } : { status, headers, body };
}

async function isNoFailure(response: Response): Promise<boolean> {
  if (!response.ok) return false;
  return ensureOk(response, { inspectOk: true }).then(
    () => true,
    () => false,
  );
}

function addressOf({ path, attempt, advised }: Call): string {
  const query = new URLSearchParams();
  if (attempt > 1) query.set("attempt", String(attempt));
  if (advised) query.set("advised", "");
  return query.size > 0 ? `${API}${path}?${query}` : API + path;
}

async function readAnswer(response: Response): Promise<Answer> {
  const { status, statusText, headers } = response;
  return { status, statusText, headers: [...headers], body: await response.text() };
}
