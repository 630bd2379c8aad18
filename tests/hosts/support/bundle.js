import { cp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { apps, outputOf } from "./places.js";

/** A folder with `page` as its index and with scripts of `app`, each one classic file. */
export async function bundle(name, app, page = "bundled.html") {
  const output = await outputOf(name);
  const scripts = app === "page" ? ["main.js"] : ["main.js", "worker.js"];
  await build({ entryPoints: scripts.map((script) => join(apps, app, script)), outdir: output, bundle: true, minify: true, format: "iife", logLevel: "error" });
  await cp(join(apps, "page", page), join(output, "index.html"));
  return output;
}
