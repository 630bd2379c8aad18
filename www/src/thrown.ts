import type { GoldenFile } from "./goldens.ts";
import { API, SILENCE, UNREACHABLE } from "./mock/server.ts";

type Thrower = () => unknown;

/** Failures without a response: each really throws, as it does in an application. */
const THROWERS: readonly (readonly [name: string, from: string, thrower: Thrower])[] = [
  ["The time limit ran out", "AbortSignal.timeout", outOfTime],
  ["The user cancelled", "AbortController.abort", cancelled],
  ["No network", "fetch", () => fetch(API + UNREACHABLE)],
  ["The answer was no JSON", "response.json()", () => new Response("<!doctype html>").json()],
  ["A mistake in the code", "a TypeError", () => (undefined as unknown as { id: string }).id],
  ["Another client’s error, with its response", "an error as axios throws it", () => raise(clientError())],
  ["A cause inside an error", "Error.cause", wrapped],
  ["A string", "throw", () => raise("Something odd")],
  ["Nothing at all", "throw", () => raise(undefined)],
];

export const thrownCases: GoldenFile = {
  dialect: "thrown",
  source: "Whatever a catch block holds",
  cases: THROWERS.map(([name, from, thrower]) => ({ name, from, response: {}, thrower: async () => thrower() })),
};

/** WebKit's fetch throws an AbortError here as well; its signal knows the reason. */
function outOfTime(): Promise<Response> {
  const signal = AbortSignal.timeout(250);
  return fetch(API + SILENCE, { signal }).catch((thrown: unknown) => raise(signal.aborted ? signal.reason : thrown));
}

function cancelled(): Promise<Response> {
  const controller = new AbortController();
  const request = fetch(API + SILENCE, { signal: controller.signal });
  controller.abort();
  return request;
}

function clientError(): Error {
  const response = { status: 409, headers: { "content-type": "application/json" }, data: { code: "email_taken", message: "Taken" } };
  return Object.assign(new Error("Request failed with status code 409"), { isAxiosError: true, response });
}

async function wrapped(): Promise<void> {
  await fetch(API + UNREACHABLE).catch((cause: unknown) => raise(new Error("Saving failed", { cause })));
}

function raise(thrown: unknown): never {
  throw thrown;
}
