import { parseCurl } from "./curl.ts";
import { parseHar } from "./har.ts";

/** A whole response that was pasted in one piece. */
export interface Pasted {
  /** What it was, in words. */
  what: string;
  method?: string;
  status: string;
  headers: string;
  body: string;
}

/** null where the text is a body and nothing more. */
export function readPasted(text: string): Pasted | null {
  return parseCurl(text) ?? parseHar(text);
}
