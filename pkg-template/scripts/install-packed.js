// Packs ../pkg as npm would publish it and installs the tarball for the tests: they meet what a user gets.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const template = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "error-normalizer-"));
const npm = (cwd, ...command) => execFileSync("npm", command, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

try {
  const [{ filename }] = JSON.parse(npm(join(template, "../pkg"), "pack", "--json", "--pack-destination", folder));
  rmSync(join(template, "test/node_modules"), { recursive: true, force: true });
  npm(join(template, "test"), "install", "--no-save", "--no-package-lock", "--offline", "--ignore-scripts", join(folder, filename));
} finally {
  rmSync(folder, { recursive: true });
}
