const MEGABYTE = new Uint8Array(1_048_576).fill(0x20);
const NOTHING = new Uint8Array(0);
const GIGABYTE = 1_073_741_824;

/** Responses whose body must be cancelled: what has become of it, and how many bytes were taken before. */
export const endless = new WeakMap();

/** A reader that never says anything, also after it was cancelled. */
const mute = { read: () => new Promise(() => {}), cancel() {} };

const unreadable = { opaque: Response.error(), redirect: Response.error() };

/** Fetches what a page may not look into, to be copied for each that is made from then on; of which types they are. */
export async function fetchUnreadable(origin) {
  unreadable.opaque = await fetch(`${origin}/opaque`, { mode: "no-cors" });
  unreadable.redirect = await fetch(`${origin}/redirect`, { redirect: "manual" });
  return [unreadable.opaque.type, unreadable.redirect.type];
}

const failed = (body, headers) => new Response(body, { status: 500, headers });

function watch(next) {
  const fate = { bytes: 0, cancelled: false };
  const pull = (stream) => {
    const chunk = next(fate.bytes);
    // A pull that enqueues nothing is not asked again.
    if (chunk === null) return;
    fate.bytes += chunk.length;
    stream.enqueue(chunk);
  };
  const cancel = () => {
    fate.cancelled = true;
  };
  const response = failed(new ReadableStream({ pull, cancel }));
  endless.set(response, fate);
  return response;
}

/** Responses that cannot be read to their end, or at all; each call makes a new one. */
export const hostileResponses = {
  used() {
    const response = failed("odd");
    response.text();
    return response;
  },
  locked() {
    const response = failed("odd");
    response.body.getReader();
    return response;
  },
  "a network error": () => Response.error(),
  opaque: () => unreadable.opaque.clone(),
  "an opaque redirect": () => unreadable.redirect.clone(),
  "errored at once": () => failed(new ReadableStream({ start: (stream) => stream.error(new Error("gone")) })),
  "errored midway"() {
    let isFirst = true;
    const pull = (stream) => {
      if (isFirst) stream.enqueue(new TextEncoder().encode('{"message":"half'));
      else stream.error(new Error("gone"));
      isFirst = false;
    };
    return failed(new ReadableStream({ pull }, { highWaterMark: 0 }));
  },
  "never beginning": () => watch(() => null),
  "never ending": () => watch((sent) => (sent === 0 ? new TextEncoder().encode('{"message":"odd"') : null)),
  "never more than nothing": () => watch(() => NOTHING),
  "a stream that is none": () => ({ status: 500, headers: new Headers(), text: async () => "odd", body: { getReader: () => mute } }),
  "a gigabyte": () => watch((sent) => (sent < GIGABYTE ? MEGABYTE : null)),
  "of no bytes": () => failed(new ReadableStream({ start: (stream) => (stream.enqueue("odd"), stream.enqueue(7), stream.enqueue(null)) })),
  "of what only looks long": () => failed(new ReadableStream({ start: (stream) => stream.enqueue({ length: 2 ** 30 }) })),
  "a proxy": () => new Proxy(failed("odd"), {}),
  "with headers that throw": () => Object.defineProperty(failed("odd"), "headers", { get: () => { throw null; } }),
  "not to be cancelled": () => failed(new ReadableStream({ cancel: () => Promise.reject(new Error("no")) })),
  "cancelled for ever": () => failed(new ReadableStream({ cancel: () => new Promise(() => {}) })),
  "a thousand header fields": () => failed("odd", Array.from({ length: 1000 }, (_, place) => [`x-${place}`, "v"])),
  "a body like any other": () => failed('{"message":"odd","code":"rate_limited"}', { "content-type": "application/json" }),
};
