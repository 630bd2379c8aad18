import { type Draft, EMPTY_DRAFT } from "./draft.ts";

/** A draft as a part of an address: UTF-8 JSON in base64url (RFC 4648, section 5), without what is empty. */
export function encodeDraft(draft: Draft): string | null {
  const filled = Object.entries(draft).filter(([name, value]) => value !== EMPTY_DRAFT[name as keyof Draft]);
  if (filled.length === 0) return null;
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(filled)));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** null where the link was cut or is none of ours. */
export function decodeDraft(text: string): Draft | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return asDraft(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

function asDraft(value: unknown): Draft | null {
  if (typeof value !== "object" || value === null) return null;
  const draft = { ...EMPTY_DRAFT };
  for (const [name, text] of Object.entries(value)) {
    if (Object.hasOwn(draft, name) && typeof text === "string") draft[name as keyof Draft] = text;
  }
  return draft;
}
