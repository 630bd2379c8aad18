import { peek, tagOf } from "./peek.js";

const BUFFER = /^\[object (Shared)?ArrayBuffer\]$/;

/** The bytes of a buffer or a view of any realm, whatever it says of itself; null where it is neither. */
export function bytesOf(value) {
  const view = ArrayBuffer.isView(value) ? value : isBuffer(value) ? { buffer: value } : null;
  if (view === null) return null;
  try {
    const { buffer, byteOffset, byteLength } = view;
    // Throws where the buffer is none, or was transferred away. A Uint8Array would be made of any object with a length.
    new DataView(buffer, byteOffset, byteLength);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch {
    return null;
  }
}

/** Tags are made anew each time: most values have no such member and need none. */
const isBuffer = (value) => peek(value, "byteLength") !== undefined && BUFFER.test(tagOf(value));
