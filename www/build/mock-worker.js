import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const NAME = "mockServiceWorker.js";

/** Serves and emits MSW's worker script from its package, so that no copy of it lives here. */
export function mockWorker() {
  const script = readFileSync(createRequire(import.meta.url).resolve(`msw/${NAME}`), "utf8");
  return {
    name: "mock-worker",
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response) => {
        response.setHeader("content-type", "text/javascript");
        response.end(script);
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: script });
    },
  };
}
