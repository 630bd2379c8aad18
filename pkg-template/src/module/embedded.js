import { length, packed } from "#packed";

/** One or two characters a byte, as scripts/pack.js writes them. */
function unpack() {
  const bytes = new Uint8Array(length);
  for (let at = 0, next = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code < 125) {
      const rank = rankOf(code);
      bytes[next++] = rank < 67 ? rank : rank + 30;
    } else {
      const rank = rankOf(packed.charCodeAt(++at)) + (code - 125) * 93;
      bytes[next++] = rank < 30 ? rank + 67 : rank + 91;
    }
  }
  return bytes;
}

/** A character's place among the printable ones, without the two that a string literal escapes. */
const rankOf = (code) => code - 32 - (code > 34) - (code > 92);

let module;

export const compile = () => (module ??= new WebAssembly.Module(unpack()));

export const compileAside = async () => (module ??= await WebAssembly.compile(unpack()));
