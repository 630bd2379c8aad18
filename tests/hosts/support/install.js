import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apps, root } from "./places.js";
import { run } from "./run.js";

/** Packs ../../pkg as npm would publish it, and installs the tarball for the apps as a user would. */
export async function installPacked() {
  const folder = await mkdtemp(join(tmpdir(), "hosts-"));
  try {
    const [{ filename }] = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: join(root, "../../pkg") }));
    await rm(join(apps, "node_modules"), { recursive: true, force: true });
    await run("npm", ["install", "--no-save", "--no-package-lock", "--offline", join(folder, filename)], { cwd: apps });
  } finally {
    await rm(folder, { recursive: true });
  }
}
