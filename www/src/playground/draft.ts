import type { RecordedResponse } from "../goldens.ts";

/** What stands in the playground's inputs, all as text. */
export interface Draft {
  method: string;
  status: string;
  headers: string;
  body: string;
  /** Texts of one's own, as JSON. */
  texts: string;
  /** A table of policies, as JSON. */
  policy: string;
  /** Dialects of one's own, as JSON: one, or a list of them. */
  dialects: string;
}

/** The package's options that may stand in the playground. */
export const OWN_OPTIONS = ["texts", "policy", "dialects"] as const;
export type OwnOption = (typeof OWN_OPTIONS)[number];

export const EMPTY_DRAFT: Readonly<Draft> = { method: "GET", status: "", headers: "", body: "", texts: "", policy: "", dialects: "" };

/** Throws a TypeError that names the header line it cannot use. */
export function responseOf(draft: Draft): RecordedResponse {
  const status = draft.status.trim() === "" ? null : Number(draft.status);
  return { method: draft.method, status, headers: headersOf(draft.headers), body: draft.body };
}

function headersOf(text: string): [string, string][] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(headerOf);
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  const header: [string, string] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  if (colon < 1 || !isHeader(header)) throw new TypeError(`This is no header: “${line.trim()}”. Write it as name: value.`);
  return header;
}

function isHeader(header: [string, string]): boolean {
  try {
    return Boolean(new Headers([header]));
  } catch {
    return false;
  }
}
