/** jsdom under Jest has neither TextEncoder nor TextDecoder. */
export const newEncoder = () => (typeof TextEncoder === "function" ? new TextEncoder() : { encode, encodeInto });
export const newDecoder = () => (typeof TextDecoder === "function" ? new TextDecoder() : { decode });

/** `encodeURIComponent` throws on half of a pair. */
const LONE_SURROGATES = /\p{Cs}/gu;

function encode(text) {
  const escaped = encodeURIComponent(text.replace(LONE_SURROGATES, "\ufffd"));
  const bytes = escaped.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/** As much as there is room for, in whole characters. */
function encodeInto(text, room) {
  const bytes = encode(text);
  let written = Math.min(bytes.length, room.length);
  while (isInside(bytes[written])) written--;
  room.set(bytes.subarray(0, written));
  return { written };
}

/** The second to fourth byte of a character are 10xxxxxx (RFC 3629). */
const isInside = (byte) => (byte & 0b1100_0000) === 0b1000_0000;

const decode = (bytes) => decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
