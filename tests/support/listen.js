import { once } from "node:events";
import { createServer } from "node:http";

/** A server on a free port of this machine; `close` ends what is still open, too. */
export async function listen(handle) {
  const server = createServer(handle).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
