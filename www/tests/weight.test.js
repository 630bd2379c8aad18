import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { serveSite } from "./support/site.js";

const LIMIT = 100_000;

describe("the first paint", () => {
  let site;
  before(async () => {
    site = await serveSite();
  });
  after(() => site.close());

  it(`costs at most ${LIMIT / 1000} kB, uncompressed`, async () => {
    const page = await (await fetch(site.address)).text();
    const files = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(\.\/[^"]+)"/g)].map(([, path]) => path);
    assert.ok(files.length >= 3, "a style sheet, a script, an icon");
    const sizes = await Promise.all(files.map((path) => sizeOf(new URL(path, site.address))));
    const total = sizes.reduce((sum, size) => sum + size, Buffer.byteLength(page));
    assert.ok(total <= LIMIT, `${total} bytes in ${files.join(", ")}`);
  });
});

async function sizeOf(url) {
  const response = await fetch(url);
  assert.ok(response.ok, `${url} answers ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}
