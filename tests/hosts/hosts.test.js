import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { installPacked } from "../support/install-packed.js";
import { browsers } from "./hosts/browsers.js";
import { bundlers } from "./hosts/bundlers.js";
import { next } from "./hosts/next.js";
import { pages } from "./hosts/pages.js";
import { servers } from "./hosts/servers.js";
import { testRunners } from "./hosts/test-runners.js";
import { closeChromium } from "./support/chromium.js";
import { apps, root } from "./support/places.js";
import { serveFailures } from "./support/server.js";
import { table } from "./support/table.js";

const HOSTS = [...servers, next, ...bundlers, ...browsers, ...pages, ...testRunners];

const rows = new Map(HOSTS.map(({ name }) => [name, { name, version: "", result: "not run", bytes: "" }]));
let api;
let usual;

before(async () => {
  installPacked(apps);
  api = await serveFailures();
  usual = (await servers[0].ask(api.origin)).answer.trim();
  assert.match(usual, /"dialect":"ormuco".*"dialect":"nginx"/);
});

after(async () => {
  await closeChromium();
  api?.close();
  console.log(table([...rows.values()]));
});

describe("the packed package answers the same", { concurrency: 2 }, () => {
  for (const host of HOSTS) {
    test(host.name, async (context) => {
      const row = rows.get(host.name);
      row.result = "failed";
      const reason = await host.missing?.();
      if (reason) {
        row.result = `skipped: ${reason}`;
        return process.env.CI ? assert.fail(reason) : context.skip(reason);
      }
      const { answer = usual, bytes, version = await host.version() } = await host.ask(api.origin, usual);
      assert.equal(answer.trim(), usual);
      Object.assign(row, { version, result: "passed", bytes: bytes ?? "" });
    });
  }
});

test("the package's README names these hosts and no others", async () => {
  const readme = await readFile(join(root, "../../pkg-template/README.md"), "utf8");
  const [, listed] = /\n## Where it runs\n.*?\n\| --- .*?\n(.*?)\n\n/s.exec(readme);
  const names = listed.split("\n").map((line) => line.split("|")[1].trim());
  assert.deepEqual(names, HOSTS.map(({ name }) => name));
});
