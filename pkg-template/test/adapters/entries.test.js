import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const installed = join(import.meta.dirname, "../node_modules/error-normalizer");
const { exports, peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const require = createRequire(import.meta.url);

const names = readdirSync(join(import.meta.dirname, "../../types/adapters")).map((file) => file.slice(0, -".d.ts".length));

test("each has an entry, and each entry a client", () => {
  assert.equal(names.length, 10);
  for (const name of names) assert.ok(`./${name}` in exports, name);
  const clients = Object.keys(peerDependencies);
  assert.deepEqual(clients.map((client) => client.replace(/^@(sentry|tanstack)\/(core|query-core)$/, (_, scope) => (scope === "sentry" ? scope : "tanstack-query"))).sort(), names.sort());
});

test("no client has to be installed", () => {
  for (const client of Object.keys(peerDependencies)) assert.deepEqual(peerDependenciesMeta[client], { optional: true });
});

for (const name of names) {
  test(`${name}: a small file beside the core, as ES module and as CommonJS`, async () => {
    const code = readFileSync(join(installed, `${name}.js`));
    assert.ok(brotliCompressSync(code).length <= 1_000);
    const imported = Array.from(code.toString().matchAll(/ from "(.*)"/g), ([, from]) => from);
    assert.ok(imported.every((from) => from === "error-normalizer"), String(imported));
    assert.deepEqual(Object.keys(await import(`error-normalizer/${name}`)), Object.keys(require(`error-normalizer/${name}`)));
  });
}
