import { h } from "../dom.ts";
import type { Answer, Exchange } from "../exchange.ts";
import { codeBlock, prettyText } from "../pretty.ts";
import { createPane } from "./pane.ts";

/** What the server said: status line, headers, body. */
export function createServerPane() {
  const pane = createPane("server", "What the server said", "The response as it arrived");
  return {
    element: pane.element,
    show({ request, answer, thrown }: Exchange, attempt: number) {
      const asked = request ? [requestLine(request, attempt)] : [];
      pane.fill(...asked, ...(answer ? answerParts(answer) : noAnswer(thrown)));
    },
  };
}

function requestLine({ method, path }: { method: string; path: string }, attempt: number): HTMLElement {
  const again = attempt > 1 && h("span", { class: "attempt" }, `request ${attempt}`);
  return h("p", { class: "request-line" }, h("b", {}, method), " ", path, " ", again);
}

function answerParts(answer: Answer): Node[] {
  return [statusLine(answer), headerTable(answer.headers), bodyBlock(answer.body)];
}

function statusLine({ status, statusText }: Answer): HTMLElement {
  const line = status === null ? "Status not given" : `HTTP ${status} ${statusText}`;
  return h("p", { class: `status-line ${toneOf(status)}`, "data-part": "status" }, line);
}

/** Which colour a status has. */
export function toneOf(status: number | null): string {
  if (status === null || status === 0) return "tone-none";
  if (status >= 500) return "tone-server";
  return status >= 400 ? "tone-client" : "tone-ok";
}

function headerTable(headers: [string, string][]): HTMLElement {
  if (headers.length === 0) return h("p", { class: "quiet" }, "No headers");
  const rows = headers.map(([name, value]) =>
    h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value)),
  );
  return h("table", { class: "headers" }, h("caption", { class: "visually-hidden" }, "Headers"), h("tbody", {}, ...rows));
}

function bodyBlock(body: string): HTMLElement {
  if (body === "") return h("p", { class: "quiet" }, "No body");
  const { text, isJson } = prettyText(body);
  return codeBlock(text, "Response body", isJson);
}

function noAnswer(thrown: unknown): Node[] {
  const line = h("p", { class: "status-line tone-none", "data-part": "status" }, "No response: this was thrown");
  return [line, codeBlock(describe(thrown), "What was thrown", false)];
}

function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return thrown === undefined ? "undefined" : JSON.stringify(thrown);
  const cause = thrown.cause === undefined ? "" : `\n  cause: ${describe(thrown.cause)}`;
  return `${thrown.name}: ${thrown.message}${cause}`;
}
