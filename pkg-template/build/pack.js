const PRINTABLE = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).filter((c) => c !== '"' && c !== "\\");
const PAIRS = ["}", "~"];
const SINGLES = PRINTABLE.filter((c) => !PAIRS.includes(c));

/**
 * Bytes as printable ASCII, so that no minifier escapes any and repetitions stay repetitions for a compressor.
 * The 91 byte values that are commonest in WebAssembly become one character each, the others two.
 */
export function pack(bytes) {
  const codes = [];
  const commonest = (byte) => byte < 67 || (byte > 96 && byte < 121);
  let single = 0;
  let pair = 0;
  for (let byte = 0; byte < 256; byte++) {
    codes.push(commonest(byte) ? SINGLES[single++] : PAIRS[Math.floor(pair / PRINTABLE.length)] + PRINTABLE[pair++ % PRINTABLE.length]);
  }
  return Array.from(bytes, (byte) => codes[byte]).join("");
}
