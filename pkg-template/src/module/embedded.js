import { packed } from "#packed";

/** One or two characters a byte, as build/pack.js writes them: 0–66 and 97–120 are the commonest in WebAssembly. */
function unpack(text) {
  const bytes = new Uint8Array(BYTES);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 125) {
      const rank = rankOf(code);
      bytes[length++] = rank < 67 ? rank : rank + 30;
    } else {
      const rank = rankOf(text.charCodeAt(++at)) + (code - 125) * 93;
      bytes[length++] = rank < 30 ? rank + 67 : rank + 91;
    }
  }
  return bytes;
}

/** A printable character's place among those that no string literal escapes. */
const rankOf = (code) => code - 32 - (code > 34) - (code > 92);

let module;

export const compile = () => (module ??= new WebAssembly.Module(unpack(packed)));

export const compileAside = async () => (module ??= await WebAssembly.compile(unpack(packed)));
