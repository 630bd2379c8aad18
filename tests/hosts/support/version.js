import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./places.js";

/** Of a package that is installed for the hosts, with its name. */
export async function versionOf(name) {
  const { version } = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8"));
  return `${name} ${version}`;
}
