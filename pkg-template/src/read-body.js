import { bytesOf } from "./bytes.js";
import { hasMethod, peek } from "./peek.js";
import { newEncoder } from "./utf8.js";

const NO_BYTES = /* @__PURE__ */ new Uint8Array(0);
const NO_BYTES_COUNT = 64;

/**
 * What has come of a response's body when it ends, when `maxBytes` are there or when `timeoutMs` are over; the rest
 * is cancelled. Nothing where the body is read already, locked, opaque or broken: the status still counts.
 */
export async function readBody(response, maxBytes, timeoutMs) {
  const chunks = [];
  let source = null;
  let timer;
  try {
    source = open(response);
    timer = setTimeout(source.stop, timeoutMs);
    for (let length = 0; length < maxBytes; ) {
      const { done, value } = await source.next();
      if (done) break;
      const chunk = typeof value === "string" ? newEncoder().encode(value) : bytesOf(value);
      // Pieces that are there at once leave the timer no turn: those of nothing count too.
      length += chunk.length || NO_BYTES_COUNT;
      chunks.push(chunk);
    }
  } catch {
    // The connection broke, or there is nothing to read, or no bytes: what has come counts.
  }
  clearTimeout(timer);
  source?.stop();
  return join(chunks);
}

/** What gives the body piece by piece; after `stop()` it gives no more, also to whoever waits already. */
function open(response) {
  const body = peek(response, "body");
  if (peek(response, "bodyUsed") === true || body === null) throw new TypeError("nothing to read");
  if (hasMethod(body, "getReader")) return fromStream(body.getReader());
  // node-fetch's bodies are streams of Node; React Native's responses have none.
  const pieces = hasMethod(body, Symbol.asyncIterator) ? body[Symbol.asyncIterator]() : wholeOf(response);
  return fromIterator(pieces);
}

const fromStream = (reader) => stoppable(() => reader.read(), () => reader.cancel());

const fromIterator = (pieces) => stoppable(() => pieces.next(), () => pieces.return?.());

function stoppable(next, cancel) {
  let end;
  const stopped = new Promise((resolve) => (end = resolve));
  return {
    next: () => Promise.race([next(), stopped]),
    stop() {
      end({ done: true });
      quietly(cancel);
    },
  };
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
