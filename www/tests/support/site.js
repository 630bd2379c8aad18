import { fileURLToPath } from "node:url";
import { preview } from "vite";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const BASE = "/some/path/";

/** A page around the demo, in which it may be narrower than an engine's window can be. */
export const AROUND = "around";

/** The built demo, served under a path of its own, as any static host might. */
export async function serveSite() {
  const server = await preview({
    root,
    base: BASE,
    logLevel: "silent",
    plugins: [{ name: AROUND, configurePreviewServer: serveAround }],
    preview: { host: "localhost", port: 0, open: false },
  });
  return {
    address: new URL(BASE, server.resolvedUrls.local[0]).href,
    close: () => server.close(),
  };
}

function serveAround({ middlewares }) {
  middlewares.use(BASE + AROUND, (_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><style>body { margin: 0 } iframe { display: block; border: 0 }</style><iframe></iframe>");
  });
}
