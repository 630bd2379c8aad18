import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { listen } from "../../support/listen.js";
import { root } from "./places.js";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

/** nginx's page where what stands behind it does not answer. */
const GATEWAY_PAGE =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

async function failures() {
  const { cases } = JSON.parse(await readFile(join(root, "../golden/ormuco.json"), "utf8"));
  const { response } = cases.find(({ name }) => name === "413 Payload Too Large");
  return {
    "/too-large": [response.status, response.headers["content-type"], JSON.stringify(response.body)],
    "/bad-gateway": [502, "text/html", GATEWAY_PAGE],
  };
}

/** To pages of every origin. */
const listenToAll = (handle) =>
  listen((request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    handle(request, response);
  });

const pathOf = ({ url }) => decodeURIComponent(new URL(url, "http://localhost").pathname);

/** An API of which every answer is a failure. */
export async function serveFailures() {
  const answers = await failures();
  return listenToAll((request, response) => {
    const [status, type, body] = answers[pathOf(request)] ?? [404, "text/plain", ""];
    response.writeHead(status, { "content-type": type }).end(body);
  });
}

/** Files of a folder; `served` are the paths that were asked for. */
export async function serveFiles(folder) {
  const served = [];
  const site = await listenToAll(async (request, response) => {
    const path = normalize(pathOf(request));
    served.push(path);
    try {
      const file = await readFile(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? TYPES[".html"] }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { ...site, served };
}
