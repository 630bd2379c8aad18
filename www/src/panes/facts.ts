import type { Anomaly, FieldError, NormalizedError } from "error-normalizer";
import { h } from "../dom.ts";

/** The structure as tables, grouped by what one does with it. */
export function factGroups(error: NormalizedError, why: string): HTMLElement[] {
  return [
    group("What happened", [
      ["kind", chip(error.kind), why],
      ["status", code(error.status)],
      ["key", code(error.key)],
      ["dialect", code(error.dialect)],
    ]),
    group("What to do", [
      ["action", chip(error.action)],
      ["retryable", code(error.retryable)],
      ["retryAfterMs", code(error.retryAfterMs)],
    ]),
    group("What to show", [
      ["title", words(error.title, error.lang)],
      ["userMessage", words(error.userMessage, error.lang)],
      ["public", code(error.public), error.public ? "The API’s own words." : "Our words."],
      ["lang", code(error.lang)],
    ]),
    fieldGroup(error.fields, error.lang),
    group("What to log", [
      ["developerMessage", words(error.developerMessage, null)],
      ["errorId", code(error.errorId)],
      ["docsUrl", link(error.docsUrl)],
    ]),
    anomalyGroup(error.anomalies),
  ];
}

type Row = [name: string, value: Node, note?: string];

function group(title: string, rows: Row[]): HTMLElement {
  const pairs = rows.map(([name, value, note]) =>
    h("div", { class: "fact" }, h("dt", {}, name), h("dd", {}, value, note ? h("small", {}, note) : null)),
  );
  return h("section", { class: "fact-group" }, h("h3", {}, title), h("dl", {}, ...pairs));
}

function fieldGroup(fields: FieldError[], lang: string | null): HTMLElement {
  const entries = fields.map((field) =>
    h(
      "li",
      {},
      h("p", {}, code(field.name), " ", chip(field.rule), field.key === null ? null : h("small", {}, "key ", code(field.key))),
      h("p", {}, words(field.userMessage, lang)),
      h("p", { class: "quiet" }, words(field.developerMessage, null)),
    ),
  );
  return listGroup("fields", "Inputs to mark", entries, "No input is named.");
}

function anomalyGroup(anomalies: Anomaly[]): HTMLElement {
  const entries = anomalies.map(({ code: name, note }) => h("li", {}, h("p", {}, chip(name)), h("p", {}, note)));
  return listGroup("anomalies", "What was odd about it", entries, "Nothing: the response agrees with itself.");
}

function listGroup(name: string, title: string, entries: HTMLElement[], none: string): HTMLElement {
  return h(
    "section",
    { class: "fact-group", "data-part": name },
    h("h3", {}, title, " ", h("code", { class: "quiet" }, name)),
    entries.length > 0 ? h("ul", { class: "entries" }, ...entries) : h("p", { class: "quiet" }, none),
  );
}

function code(value: string | number | boolean | null): HTMLElement {
  return h("code", { class: value === null ? "quiet" : "" }, String(value));
}

function chip(slug: string): HTMLElement {
  return h("code", { class: "chip" }, slug);
}

function words(text: string, lang: string | null): HTMLElement {
  return h("span", { dir: "auto", lang }, text);
}

function link(url: string | null): HTMLElement {
  return url === null ? code(null) : h("a", { href: url, rel: "noreferrer" }, url);
}
