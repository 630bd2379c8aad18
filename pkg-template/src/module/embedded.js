import { length, packed } from "#packed";

/** Which byte each character stands for: alone, behind "}" and behind "~", as scripts/pack.js writes them. */
function bytesOfCharacters() {
  const bytes = new Uint8Array(3 * 128);
  for (let code = 32, rank = 0; code < 127; code++) {
    if (code === 34 || code === 92) continue;
    bytes[code] = rank < 67 ? rank : rank + 30;
    bytes[code + 128] = rank < 30 ? rank + 67 : rank + 91;
    bytes[code + 256] = rank + 184;
    rank++;
  }
  return bytes;
}

/** A fresh page interprets this loop: a look into a table is half of what reckoning would be. */
function unpack() {
  const bytes = new Uint8Array(length);
  const table = bytesOfCharacters();
  for (let at = 0, next = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    bytes[next++] = table[code < 125 ? code : packed.charCodeAt(++at) + (code - 124) * 128];
  }
  return bytes;
}

let module;

export const compile = () => (module ??= new WebAssembly.Module(unpack()));

export const compileAside = async () => (module ??= await WebAssembly.compile(unpack()));
