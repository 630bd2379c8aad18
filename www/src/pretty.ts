import { h } from "./dom.ts";

const TOKENS = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/** Indents what is JSON; leaves all else as it came. */
export function prettyText(text: string): { text: string; isJson: boolean } {
  try {
    return { text: JSON.stringify(JSON.parse(text), null, 2), isJson: true };
  } catch {
    return { text, isJson: false };
  }
}

/** A code block, with colours where the text is JSON. */
export function codeBlock(text: string, label: string, isJson: boolean): HTMLPreElement {
  const code = h("code", {});
  code.append(...(isJson ? coloured(text) : [text]));
  return h("pre", { tabindex: 0, role: "region", "aria-label": label }, code);
}

function* coloured(text: string): Generator<string | HTMLElement> {
  let from = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, string, colon, word] = match;
    yield text.slice(from, match.index);
    if (string && colon) {
      yield h("span", { class: "token-key" }, string);
      yield colon;
    } else {
      yield h("span", { class: string ? "token-string" : word ? "token-word" : "token-number" }, whole);
    }
    from = match.index + whole.length;
  }
  yield text.slice(from);
}
