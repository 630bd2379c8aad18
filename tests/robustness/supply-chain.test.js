import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../..");
const json = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

function cratesOf(manifest) {
  const metadata = ["metadata", "--format-version=1", "--locked", "--all-features", `--manifest-path=${join(root, manifest)}`];
  return JSON.parse(execFileSync("cargo", metadata, { encoding: "utf8", maxBuffer: 2 ** 28 })).packages;
}

/** In deny.toml too. */
const LICENSES = ["Apache-2.0", "BSL-1.0", "MIT", "Unicode-3.0", "Unlicense", "Zlib", "ISC", "BSD-3-Clause", "Apache-2.0 WITH LLVM-exception", "NCSA"];
const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";
/** The lifecycle scripts that npm runs at a user's. */
const AT_INSTALL = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare", "dependencies"];

for (const manifest of ["Cargo.toml", "fuzz/Cargo.toml"]) {
  test(`every crate of ${manifest} may be used under a licence that we accept, and comes from crates.io`, () => {
    for (const { name, source, license } of cratesOf(manifest)) {
      if (source === null) continue;
      assert.equal(source, CRATES_IO, name);
      // SPDX: one of each `OR` is enough; the older way to write it is a slash.
      const isAccepted = (license ?? "").split(/ AND /).every((all) => all.replace(/[()]/g, "").split(/ OR |\//).some((one) => LICENSES.includes(one.trim())));
      assert.ok(isAccepted, `${name}: ${license}`);
    }
  });
}

test("what ships in the .wasm is this crate and wasm-bindgen", () => {
  const { features, dependencies } = cratesOf("Cargo.toml").find(({ name }) => name === "error-normalizer");
  const always = dependencies.filter(({ kind, optional }) => kind === null && !optional);
  assert.deepEqual(features.npm, ["dep:wasm-bindgen"]);
  assert.deepEqual(always, []);
});

test("the npm package runs nothing when it is installed and needs nothing else", () => {
  const manifest = json("pkg/package.json");
  for (const member of ["dependencies", "optionalDependencies", "bundledDependencies"]) {
    assert.equal(manifest[member], undefined, member);
  }
  for (const peer of Object.keys(manifest.peerDependencies ?? {})) {
    assert.equal(manifest.peerDependenciesMeta[peer].optional, true, peer);
  }
  assert.deepEqual(AT_INSTALL.filter((script) => manifest.scripts?.[script]), []);
});

for (const folder of ["pkg-template", "www", "www/figures", "benches", "tests/hosts", "tests/json-test-suite"]) {
  test(`the lock file of ${folder} names each package's content and no host`, () => {
    const locked = Object.entries(json(folder, "package-lock.json").packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
    assert.ok(locked.length > 0);
    for (const [path, { resolved, integrity }] of locked) {
      assert.equal(resolved, undefined, path);
      assert.match(integrity, /^sha512-/, path);
    }
  });
}

test("unsafe code is denied, and allowed in four places", () => {
  assert.match(readFileSync(join(root, "Cargo.toml"), "utf8"), /unsafe_code = "deny"/);
  const allowed = execFileSync("grep", ["--recursive", "--count", "--no-filename", "allow(unsafe_code", join(root, "src")], { encoding: "utf8" });
  assert.equal(allowed.trim().split("\n").reduce((sum, count) => sum + Number(count), 0), 4);
});
