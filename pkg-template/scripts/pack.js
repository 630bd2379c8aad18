const PRINTABLE = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).filter((c) => c !== '"' && c !== "\\");
const PAIRS = ["}", "~"];
const SINGLES = PRINTABLE.filter((c) => !PAIRS.includes(c));

/** The module that src/module/embedded.js imports as `#packed`. */
export const packedModule = (bytes) => `export const packed = ${JSON.stringify(pack(bytes))};\nexport const length = ${bytes.length};\n`;

/**
 * Bytes as printable ASCII: no minifier escapes any of it, and what repeats in the bytes repeats in the text, so that
 * a web server's compression undoes the detour.
 */
function pack(bytes) {
  let singles = 0;
  let pairs = 0;
  const codes = Array.from({ length: 256 }, (_, byte) =>
    isCommon(byte) ? SINGLES[singles++] : PAIRS[Math.floor(pairs / PRINTABLE.length)] + PRINTABLE[pairs++ % PRINTABLE.length],
  );
  return Array.from(bytes, (byte) => codes[byte]).join("");
}

/** The 91 byte values that are commonest in WebAssembly with text in it. */
const isCommon = (byte) => byte < 67 || (byte > 96 && byte < 121);
