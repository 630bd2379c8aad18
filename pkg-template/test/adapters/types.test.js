import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

const here = import.meta.dirname;
const tsc = join(here, "../../node_modules/.bin/tsc");
const folder = mkdtempSync(join(here, "../node_modules/.adapters-"));
after(() => rmSync(folder, { recursive: true }));

/** Strict about our types; the clients' own are taken as they are. */
const STRICT = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "--noEmit", "--target", "es2022"];

for (const [file, resolution] of Object.entries({ "consumer.mts": "nodenext", "consumer.ts": "bundler" })) {
  test(`the types fit what the clients take: ${resolution}`, () => {
    copyFileSync(join(here, "consumer.ts"), join(folder, file));
    const module = resolution === "bundler" ? "esnext" : "nodenext";
    const options = [...STRICT, "--module", module, "--moduleResolution", resolution, "--lib", "es2024,dom,dom.iterable", "--types", ""];
    const { status, stdout } = spawnSync(tsc, [...options, join(folder, file)], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  });
}
