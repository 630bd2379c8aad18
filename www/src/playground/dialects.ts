import type { Dialect } from "error-normalizer";

/** The own dialects that stand in the editor; throws a sentence that says what is wrong with the JSON. */
export function dialectsOf(text: string): Dialect[] {
  if (text.trim() === "") return [];
  const value = parse(text);
  return Array.isArray(value) ? value : [value as Dialect];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`Not JSON yet: ${error instanceof Error ? error.message : String(error)}`);
  }
}
