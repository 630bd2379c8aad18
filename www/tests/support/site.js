import { fileURLToPath } from "node:url";
import { preview } from "vite";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built demo, served under a path of its own, as any static host might. */
export async function serveSite() {
  const server = await preview({
    root,
    base: "/some/path/",
    logLevel: "silent",
    preview: { host: "localhost", port: 0, open: false },
  });
  return {
    address: new URL("/some/path/", server.resolvedUrls.local[0]).href,
    close: () => server.close(),
  };
}
