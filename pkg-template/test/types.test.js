import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

const here = import.meta.dirname;
const tsc = join(here, "../node_modules/.bin/tsc");
const folder = mkdtempSync(join(here, "node_modules/.types-"));
after(() => rmSync(folder, { recursive: true }));

/** All that TypeScript can be strict about. */
const STRICTEST = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: false,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
};

const RESOLUTIONS = {
  "ES module, nodenext": ["consumer.mts", { module: "nodenext", moduleResolution: "nodenext" }],
  "CommonJS, nodenext": ["consumer.cts", { module: "nodenext", moduleResolution: "nodenext", esModuleInterop: true }],
  bundler: ["consumer.ts", { module: "esnext", moduleResolution: "bundler" }],
};

for (const [name, [file, options]] of Object.entries(RESOLUTIONS)) {
  test(`the types hold: ${name}`, () => {
    copyFileSync(join(here, "types/consumer.ts"), join(folder, file));
    const project = join(folder, `${file}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions: { ...STRICTEST, ...options }, files: [file] }));
    const { status, stdout } = spawnSync(tsc, ["-p", project], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  });
}
