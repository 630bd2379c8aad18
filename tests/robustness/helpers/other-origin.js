// A server that is another origin to every page, and lets none of them look into what it sends.
import { listen } from "../../support/listen.js";

const ANSWERS = {
  "/opaque": [500, { "cross-origin-resource-policy": "cross-origin", "content-type": "application/json" }],
  "/redirect": [302, { "access-control-allow-origin": "*", location: "/opaque" }],
};

/** Calls `use` with its address. */
export async function withOtherOrigin(use) {
  const { origin, close } = await listen((request, response) => response.writeHead(...(ANSWERS[request.url] ?? [404])).end('{"message":"odd"}'));
  try {
    return await use(origin);
  } finally {
    close();
  }
}
