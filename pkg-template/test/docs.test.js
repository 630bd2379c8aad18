import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import axios from "axios";
import { normalize } from "error-normalizer";
import { answer } from "./helpers/documented-api.js";

const here = import.meta.dirname;
const root = join(here, "../..");
const folder = mkdtempSync(join(here, "node_modules/.docs-"));
const PAGES = ["README.md", "pkg-template/README.md", ...pagesIn("docs")];

/** Names that an app would have, for examples that show only what is new to it. */
const APP = { toast() {}, body: "{}", Sentry: { init: ({ beforeSend }) => assert.equal(typeof beforeSend, "function") } };

/** What is asked of a block, by its language. A shell's needs a network; what has no language is a drawing. */
const CHECKS = { js: runs, ts: holds, json: JSON.parse, sh() {}, "": () => {} };

const { fetch } = globalThis;

before(() => {
  Object.assign(globalThis, APP, { fetch: answer });
  axios.defaults.adapter = "fetch";
});

after(() => {
  globalThis.fetch = fetch;
  rmSync(folder, { recursive: true });
});

for (const page of PAGES) {
  const text = readFileSync(join(root, page), "utf8");
  describe(page, () => {
    for (const { language, code, line } of blocksOf(text)) {
      test(`line ${line}: the ${language || "drawing"} is right`, async () => {
        assert.ok(Object.hasOwn(CHECKS, language), `no rule for blocks of ${language}`);
        await CHECKS[language](code, `${page.replaceAll(/\W/g, "-")}-${line}`);
      });
    }
    test("its links lead somewhere", () => {
      const targets = Array.from(text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ([, target]) => target);
      const files = targets.filter((target) => !target.includes(":"));
      const missing = files.filter((file) => !existsSync(join(root, dirname(page), file)));
      assert.deepEqual(missing, []);
    });
  });
}

test("the README's table is what becomes of the body above it", () => {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const body = blocksOf(text).find(({ language }) => language === "json").code;
  const error = normalize({ status: 413, headers: { "content-type": "application/json" }, body });
  const rows = Array.from(text.matchAll(/^\| (`.+?`) \| (`.+?`) \| .*\|$/gm), ([, names, values]) => [quoted(names), quoted(values)]);
  const shown = rows.flatMap(([names, values]) => names.map((name, at) => [name, values[at]]));
  assert.deepEqual(shown.map(([name]) => name).sort(), Object.keys(error).sort());
  for (const [name, value] of shown) {
    const found = JSON.stringify(error[name]);
    assert.ok(bare(found).startsWith(bare(value).split("…")[0]), `${name} is ${found}`);
  }
});

test("there are examples", () => {
  const examples = PAGES.flatMap((page) => blocksOf(readFileSync(join(root, page), "utf8")));
  assert.ok(examples.filter(({ language }) => language === "js").length > 20);
});

/** As a module of an app; what it prints is what the comments beside `console.log` say. */
async function runs(code, name) {
  const said = Array.from(code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm), ([, comment]) => comment);
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  const { log } = console;
  const printed = [];
  console.log = (value) => printed.push(typeof value === "string" ? value : JSON.stringify(value));
  try {
    await import(pathToFileURL(file).href);
  } finally {
    console.log = log;
  }
  assert.deepEqual(printed, said);
}

function holds(code, name) {
  const file = join(folder, `${name}.mts`);
  writeFileSync(file, code);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"];
  const { status, stdout } = spawnSync(join(here, "../node_modules/.bin/tsc"), [...options, file], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
}

function quoted(cell) {
  return Array.from(cell.matchAll(/`(.+?)`/g), ([, code]) => code);
}

/** Without what JSON and JavaScript write differently. */
function bare(value) {
  return value.replaceAll(/[" ]/g, "");
}

function blocksOf(text) {
  return Array.from(text.matchAll(/^```(\w*)\n(.*?)^```/gms), ({ 1: language, 2: code, index }) => ({
    language,
    code,
    line: text.slice(0, index).split("\n").length,
  }));
}

function pagesIn(folder) {
  const pages = readdirSync(join(root, folder), { recursive: true }).filter((page) => page.endsWith(".md"));
  return pages.map((page) => `${folder}/${page}`).sort();
}
