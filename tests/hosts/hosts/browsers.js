import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../support/bundle.js";
import { engines } from "../support/engines.js";
import { apps, installed } from "../support/places.js";
import { serveFiles } from "../support/server.js";
import { brotliBytes, shipped } from "../support/shipped.js";

async function askAt(folder, page, look, api) {
  const site = await serveFiles(folder);
  try {
    return await look(`${site.origin}/${page}?api=${api}`);
  } finally {
    site.close();
  }
}

export const browsers = engines.flatMap(({ name, look, missing }) => [
  {
    name: `${name}, ES module by script tag`,
    missing,
    async ask(api) {
      const bytes = brotliBytes([await readFile(join(installed, "index.js"))]);
      return { ...(await askAt(apps, "page/unbundled.html", look, api)), bytes };
    },
  },
  {
    name: `${name}, bundle`,
    missing,
    async ask(api) {
      const output = await bundle(`bundle-${name}`, "page");
      return { ...(await askAt(output, "", look, api)), bytes: await shipped(output) };
    },
  },
]);
