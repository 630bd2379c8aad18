import { parsed } from "../parsed.ts";
import type { Pasted } from "./paste.ts";

/** The members of an HTTP Archive 1.2 entry that are read here. */
interface Entry {
  request?: { method?: string };
  response: {
    status: number;
    headers?: { name: string; value: string }[];
    content?: { text?: string; encoding?: string };
  };
}

/** Reads an entry of an HTTP Archive, or of a whole archive the first that failed. null for anything else. */
export function parseHar(text: string): Pasted | null {
  const entries = candidates(parsed(text)).filter(isEntry);
  const entry = entries.find(({ response }) => response.status >= 400 || response.status === 0) ?? entries[0];
  return entry ? pastedFrom(entry) : null;
}

interface Archive {
  log?: { entries?: unknown };
}

/** An archive holds many entries; anything else may be one. */
function candidates(value: unknown): unknown[] {
  const entries = (value as Archive | null)?.log?.entries;
  return Array.isArray(entries) ? entries : [value];
}

function isEntry(value: unknown): value is Entry {
  const response = (value as Partial<Entry> | null)?.response;
  return typeof response?.status === "number" && (Array.isArray(response.headers) || response.content !== undefined);
}

function pastedFrom({ request, response }: Entry): Pasted {
  const headers = (response.headers ?? [])
    .filter(({ name }) => !name.startsWith(":"))
    .map(({ name, value }) => `${name}: ${value}`);
  return {
    what: "a HAR entry",
    ...(request?.method ? { method: request.method } : {}),
    status: String(response.status),
    headers: headers.join("\n"),
    body: contentOf(response.content),
  };
}

function contentOf({ text = "", encoding }: { text?: string; encoding?: string } = {}): string {
  if (encoding !== "base64") return text;
  return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}
