import { API, answer } from "./server.ts";

export type Mock = "service-worker" | "page";

const PATIENCE_MS = 4000;

/** Puts the mocked API in front of `fetch`: as a service worker where one may be registered, else inside the page. */
export async function startMock(): Promise<Mock> {
  try {
    await withinPatience(startServiceWorker());
    await probe();
    return "service-worker";
  } catch {
    interceptFetch();
    return "page";
  }
}

async function startServiceWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) throw new Error("no service workers here");
  const [{ setupWorker }, { http }] = await Promise.all([import("msw/browser"), import("msw/core/http")]);
  const worker = setupWorker(http.all(`*/${API}*`, ({ request }) => answer(new URL(request.url))));
  await worker.start({
    quiet: true,
    onUnhandledRequest: "bypass",
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).pathname, options: { scope: "./" } },
  });
}

/** A worker may be registered and yet not see this page's requests, after a forced reload for one. */
async function probe(): Promise<void> {
  const response = await fetch(`${API}probe?advised`);
  if (response.status !== 204) throw new Error("the service worker does not see this page");
}

function withinPatience(work: Promise<void>): Promise<void> {
  const limit = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error("the service worker takes too long")), PATIENCE_MS),
  );
  return Promise.race([work, limit]);
}

function interceptFetch(): void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!url.pathname.includes(`/${API}`)) return original(request);
    const response = await Promise.race([answer(url), abortOf(request.signal)]);
    if (response.type === "error") throw new TypeError("Failed to fetch");
    return response;
  };
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
