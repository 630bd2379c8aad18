import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const apps = join(root, "apps");
export const installed = join(apps, "node_modules/error-normalizer");

/** Where a host leaves what it makes; empty. */
export async function outputOf(name) {
  const folder = join(root, "node_modules/.hosts", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
