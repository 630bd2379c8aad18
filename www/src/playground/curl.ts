import type { Pasted } from "./paste.ts";

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})/;

/** Reads what `curl -i` prints: status line, headers, an empty line, the body. null for anything else. */
export function parseCurl(text: string): Pasted | null {
  let rest = text.trimStart();
  let pasted: Pasted | null = null;
  // A redirect, a proxy's CONNECT and a 100 Continue come as blocks of their own; the last one counts.
  for (let status = STATUS_LINE.exec(rest); status; status = STATUS_LINE.exec(rest)) {
    const [head, body] = splitAtEmptyLine(rest);
    const [, ...headers] = head.split(/\r?\n/);
    pasted = { what: "the output of curl -i", status: status[1] ?? "", headers: headers.join("\n"), body };
    rest = body;
  }
  return pasted;
}

function splitAtEmptyLine(text: string): [head: string, body: string] {
  const gap = /\r?\n\r?\n/.exec(text);
  return gap ? [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)] : [text.trimEnd(), ""];
}
