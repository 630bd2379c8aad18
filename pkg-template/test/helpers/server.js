import { once } from "node:events";
import { createServer } from "node:http";

/** A server on a free port: `routes` are handlers by path; the fallback answers with the status that the path names. */
export async function serve(routes = {}) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const handle = routes[path] ?? ((_, answer) => answer.writeHead(Number(path.slice(1)) || 500).end());
    handle(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    server,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const json = (status, body, headers = {}) => (_, response) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
