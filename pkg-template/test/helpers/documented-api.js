/** What the API of the documentation's examples answers, by path; in place of `fetch`, so that the examples read as they would in an app. */
const ANSWERS = {
  "/parcels/7": () =>
    Response.json({ message: "No such parcel", code: "PARCEL_NOT_FOUND" }, { status: 404, headers: { "x-request-id": "req-7" } }),
  "/orders": () =>
    Response.json(
      { errors: { email: ["has already been taken"], "items[0].quantity": ["must be greater than 0"] } },
      { status: 422, headers: { "x-request-id": "req-8" } },
    ),
  "/search": () => Response.json({ message: "Too many requests" }, { status: 429, headers: { "retry-after": "20" } }),
  "/payments": () => new Response("<html><title>502 Bad Gateway</title></html>", { status: 502, headers: { "content-type": "text/html" } }),
  "/session": () => Response.json({ ok: false, error: "not_authed" }),
  "/flaky": () => (flaky.shift() ?? (() => Response.json({ parcels: 3 })))(),
};

const flaky = [() => new Response(null, { status: 503, headers: { "retry-after": "0" } })];

export async function answer(resource, init = {}) {
  const request = new Request(new URL(resource.url ?? resource, "https://api.example.com"), resource.url ? resource : init);
  const { pathname } = new URL(request.url);
  if (pathname === "/unreachable") throw new TypeError("Failed to fetch");
  if (pathname === "/slow") return silence(init.signal ?? request.signal);
  const response = (ANSWERS[pathname] ?? ANSWERS["/parcels/7"])();
  Object.defineProperty(response, "url", { value: request.url });
  return response;
}

/** No answer until the caller gives up. The timer of `AbortSignal.timeout` alone would not keep Node running. */
function silence(signal) {
  const awake = setInterval(() => {}, 1_000);
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      clearInterval(awake);
      reject(signal.reason);
    });
  });
}
