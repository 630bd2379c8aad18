// A server that is another origin to every page, and lets none of them look into what it sends.
import { once } from "node:events";
import { createServer } from "node:http";

const ANSWERS = {
  "/opaque": [500, { "cross-origin-resource-policy": "cross-origin", "content-type": "application/json" }],
  "/redirect": [302, { "access-control-allow-origin": "*", location: "/opaque" }],
};

/** Calls `use` with its address. */
export async function withOtherOrigin(use) {
  const server = createServer((request, response) => response.writeHead(...(ANSWERS[request.url] ?? [404])).end('{"message":"odd"}'));
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
