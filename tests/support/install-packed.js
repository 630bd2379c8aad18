import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = join(import.meta.dirname, "../../pkg");
const INSTALL = ["install", "--no-save", "--no-package-lock", "--offline", "--ignore-scripts"];

const npm = (cwd, ...command) => execFileSync("npm", command, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Packs pkg/ as npm would publish it, and installs the tarball in a folder as a user would, in place of what was there. */
export function installPacked(folder) {
  const packed = mkdtempSync(join(tmpdir(), "error-normalizer-"));
  try {
    const [{ filename }] = JSON.parse(npm(PACKAGE, "pack", "--json", "--pack-destination", packed));
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    npm(folder, ...INSTALL, join(packed, filename));
  } finally {
    rmSync(packed, { recursive: true });
  }
}
