const PRINTABLE = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).filter((c) => c !== '"' && c !== "\\");
const PAIRS = ["}", "~"];
const SINGLES = PRINTABLE.filter((c) => !PAIRS.includes(c));

/**
 * Bytes as printable ASCII: no minifier escapes any of it, and what repeats in the bytes repeats in the text, so that
 * a web server's compression undoes the detour. src/module/embedded.js reads it.
 */
export function pack(bytes) {
  let singles = 0;
  let pairs = 0;
  const codes = Array.from({ length: 256 }, (_, byte) =>
    isCommon(byte) ? SINGLES[singles++] : PAIRS[Math.floor(pairs / PRINTABLE.length)] + PRINTABLE[pairs++ % PRINTABLE.length],
  );
  return Array.from(bytes, (byte) => codes[byte]).join("");
}

/** The 91 byte values that are commonest in WebAssembly with text in it. */
const isCommon = (byte) => byte < 67 || (byte > 96 && byte < 121);
