import { listen } from "../../../tests/support/listen.js";

/** A server on a free port: `routes` are handlers by path; the fallback answers with the status that the path names. */
export function serve(routes = {}) {
  return listen((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const handle = routes[path] ?? ((_, answer) => answer.writeHead(Number(path.slice(1)) || 500).end());
    handle(request, response);
  });
}

export const json = (status, body, headers = {}) => (_, response) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
