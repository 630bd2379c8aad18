import { bytesOf } from "./bytes.js";
import { hasMethod, peek } from "./peek.js";
import { newEncoder } from "./utf8.js";

const NO_BYTES = /* @__PURE__ */ new Uint8Array(0);
const NO_BYTES_COUNT = 64;

/** A body that is there already comes within so many turns: a timer would cost more than to read it. */
const TURNS_AHEAD = 8;

/**
 * What has come of a response's body when it ends, when `maxBytes` are there or when `timeoutMs` are over; the rest
 * is cancelled. Nothing where the body is read already, locked, opaque or broken: the status still counts.
 */
export async function readBody(response, maxBytes, timeoutMs) {
  let source;
  try {
    source = open(response);
  } catch {
    return NO_BYTES;
  }
  const reading = { chunks: [], isOver: false, isWhole: false };
  const end = read(source, maxBytes, reading);
  for (let turn = 0; turn < TURNS_AHEAD && !reading.isOver; turn++) await null;
  if (!reading.isOver) await atMost(timeoutMs, end);
  reading.isOver = true;
  if (!reading.isWhole) quietly(source.cancel);
  return join(reading.chunks);
}

async function read(source, maxBytes, reading) {
  try {
    for (let length = 0; length < maxBytes && !reading.isOver; ) {
      const { done, value } = await source.next();
      if (done) {
        reading.isWhole = true;
        break;
      }
      const chunk = typeof value === "string" ? newEncoder().encode(value) : bytesOf(value);
      // Pieces that are there at once leave the timer no turn: those of nothing count too.
      length += chunk.length || NO_BYTES_COUNT;
      reading.chunks.push(chunk);
    }
  } catch {
    // The connection broke, or there are no bytes: what has come counts.
  }
  reading.isOver = true;
}

async function atMost(milliseconds, end) {
  let timer;
  await Promise.race([end, new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}

/** What gives the body piece by piece. */
function open(response) {
  const body = peek(response, "body");
  if (peek(response, "bodyUsed") === true || body === null) throw new TypeError("nothing to read");
  if (hasMethod(body, "getReader")) {
    const reader = body.getReader();
    return { next: () => reader.read(), cancel: () => reader.cancel() };
  }
  // node-fetch's bodies are streams of Node; React Native's responses have none.
  const pieces = hasMethod(body, Symbol.asyncIterator) ? body[Symbol.asyncIterator]() : wholeOf(response);
  return { next: () => pieces.next(), cancel: () => pieces.return?.() };
}

async function* wholeOf(response) {
  yield hasMethod(response, "arrayBuffer") ? response.arrayBuffer() : response.text();
}

/** Nobody waits for a cancelled stream, and nobody hears it complain. */
async function quietly(act) {
  try {
    await act();
  } catch {
    // A stream that is broken already cannot be cancelled.
  }
}

function join(chunks) {
  if (chunks.length < 2) return chunks[0] ?? NO_BYTES;
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let length = 0;
  for (const chunk of chunks) {
    whole.set(chunk, length);
    length += chunk.length;
  }
  return whole;
}
