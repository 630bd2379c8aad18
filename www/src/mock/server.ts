import type { RecordedResponse } from "../goldens.ts";

/** What the mocked API answers on a path. */
export interface Scenario {
  response: RecordedResponse;
  /** The request never arrives, as without a network. */
  offline: boolean;
}

export const API = "api/";

const STATUSES_WITHOUT_BODY = new Set([204, 205, 304]);
const scenarios = new Map<string, Scenario>();

/** Sets what the API answers from now on; the address is relative, as the page may lie under any path. */
export function stage(path: string, scenario: Scenario): void {
  scenarios.set(path, scenario);
}

/** Paths on which no answer comes: at once, and ever. */
export const UNREACHABLE = "unreachable";
export const SILENCE = "silence";

/** The API's answer: the staged failure, or success for a request that followed the advice. */
export async function answer(url: URL): Promise<Response> {
  const path = url.pathname.slice(url.pathname.lastIndexOf(`/${API}`) + API.length + 1);
  const scenario = scenarios.get(path);
  if (path === SILENCE) return new Promise(() => {});
  if (path === UNREACHABLE || scenario?.offline) return Response.error();
  if (url.searchParams.has("advised")) return new Response(null, { status: 204, statusText: "No Content" });
  return scenario ? toResponse(scenario.response) : new Response(null, { status: 404 });
}

/** Whether a Response can be made of it: the Fetch standard takes statuses from 200 to 599. */
export function canBeSent({ status }: RecordedResponse): boolean {
  return typeof status === "number" && status >= 200 && status <= 599;
}

function toResponse({ status, headers, body }: RecordedResponse): Response {
  const code = status ?? 200;
  const content = STATUSES_WITHOUT_BODY.has(code) ? null : bytesOf(body);
  return new Response(content, { status: code, statusText: REASONS.get(code) ?? "", headers: new Headers(headers) });
}

/** Bytes and not text, because a text body would get a content type that the API did not send. */
function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(textOf(body));
}

export function textOf(body: unknown): string {
  if (body === undefined || body === null) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** RFC 9110, section 15, and what nginx and Cloudflare add. */
const REASONS = new Map([
  [200, "OK"],
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [402, "Payment Required"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [406, "Not Acceptable"],
  [408, "Request Timeout"],
  [409, "Conflict"],
  [410, "Gone"],
  [412, "Precondition Failed"],
  [413, "Content Too Large"],
  [415, "Unsupported Media Type"],
  [422, "Unprocessable Content"],
  [423, "Locked"],
  [425, "Too Early"],
  [428, "Precondition Required"],
  [429, "Too Many Requests"],
  [451, "Unavailable For Legal Reasons"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
  [507, "Insufficient Storage"],
]);
