import { hasMethod, peek } from "./peek.js";

const NO_BYTES = /* @__PURE__ */ new Uint8Array(0);

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
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, timeoutMs, { done: true });
    });
    for (let length = 0; length < maxBytes; ) {
      const step = await Promise.race([source.next(), late]);
      if (step.done) break;
      chunks.push(toBytes(step.value));
      length += chunks.at(-1).length;
    }
  } catch {
    // The connection broke, or there is nothing to read: what has come counts.
  } finally {
    clearTimeout(timer);
    source?.stop();
  }
  return join(chunks);
}

function open(response) {
  const body = peek(response, "body");
  if (peek(response, "bodyUsed") === true || body === null) throw new TypeError("nothing to read");
  if (hasMethod(body, "getReader")) return fromStream(body.getReader());
  if (hasMethod(body, Symbol.asyncIterator)) return fromIterator(body[Symbol.asyncIterator]());
  return fromWhole(response);
}

const fromStream = (reader) => ({
  next: () => reader.read(),
  stop: () => quietly(() => reader.cancel()),
});

/** node-fetch's bodies are streams of Node. */
const fromIterator = (iterator) => ({
  next: () => iterator.next(),
  stop: () => quietly(() => iterator.return?.()),
});

/** React Native's responses have no stream. */
function fromWhole(response) {
  let read = false;
  return {
    async next() {
      if (read) return { done: true };
      read = true;
      return { done: false, value: await (hasMethod(response, "arrayBuffer") ? response.arrayBuffer() : response.text()) };
    },
    stop() {},
  };
}

/** Nobody waits for a cancelled stream, and nobody hears it complain. */
async function quietly(act) {
  try {
    await act();
  } catch {
    // A stream that is broken already cannot be cancelled.
  }
}

function toBytes(chunk) {
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  return ArrayBuffer.isView(chunk) ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength) : new Uint8Array(chunk);
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
