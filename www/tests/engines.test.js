import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ENGINES, launch } from "./engines/all.js";
import { playgroundAddress } from "./support/draft.js";
import { casesOf, isKnownGap } from "./support/goldens.js";
import { INPUTS } from "./support/places.js";
import { serveSite } from "./support/site.js";
import { stepsIn } from "./support/steps.js";

/** Cases without a response: what is thrown is worded by the engine, and nothing else may differ. */
const THROWN = "thrown";

const WAIT_MS = 4_000;
const WAIT = playgroundAddress({ status: "429", headers: `retry-after: ${WAIT_MS / 1_000}` });
const OWN = playgroundAddress({
  status: "409",
  body: JSON.stringify({ fault: { slug: "SEAT_GONE", text: "Somebody was faster." } }),
  dialects: JSON.stringify({ id: "box-office", when: "/fault/slug", key: "/fault/slug" }),
  policy: JSON.stringify({ default: "never", "box-office": "client-errors" }),
  texts: JSON.stringify({ SEAT_GONE: "Choose another seat." }),
});

const shownIn = new Map();

for (const name of ENGINES) {
  describe(`in ${name}`, () => {
    let site;
    let demo;
    before(async () => {
      site = await serveSite();
      demo = stepsIn(await launch(name), site);
    });
    after(async () => {
      await demo?.close();
      await site?.close();
    });

    it("every item of the gallery is shown as it must be", async () => {
      await demo.open("#/");
      const shown = {};
      for (const collection of await demo.collections()) {
        shown[collection] = await demo.clickThrough(collection);
        if (collection !== THROWN) assertGolden(collection, shown[collection]);
      }
      shownIn.set(name, shown);
    });

    it("a request waits as long as it is told to, and is then sent again", async () => {
      await demo.open(WAIT);
      const action = "[data-pane=user] [data-part=action]";
      assert.equal(await demo.count(`${action}[aria-disabled=true]`), 1);
      assert.match(await demo.text(action), /^Try again in \d sec$/);
      await demo.run(async (selector) => {
        while (document.querySelector(selector).ariaDisabled) await new Promise((resolve) => setTimeout(resolve, 50));
      }, action);
      assert.equal(await demo.text(action), "Try again");
      await demo.exchange(() => demo.click(action));
      assert.match(await demo.text("[data-pane=server] [data-part=status]"), /^HTTP 204/);
      assert.match(await demo.text(".attempt"), /request 2/);
    });

    it("the form marks the inputs that the API named, and accepts them corrected", async () => {
      await demo.open(INPUTS);
      const { fields } = await demo.structure();
      const invalid = "[data-pane=user] form [aria-invalid=true]";
      assert.equal(await demo.count(invalid), fields.length);
      await demo.exchange(() => demo.click("[data-pane=user] form [type=submit]"));
      assert.equal(await demo.count(invalid), fields.length, "sent as it was, it fails as it did");
      for (const field of fields) {
        assert.ok((await demo.text(`[data-field="${field.name}"]`)).includes(field.userMessage), field.name);
        await demo.fill(`[data-pane=user] form input[name="${field.name}"]`, "42");
      }
      assert.equal(await demo.count(invalid), 0);
      await demo.exchange(() => demo.click("[data-pane=user] form [type=submit]"));
      assert.equal(await demo.count("[data-pane=user] [data-part=done]"), 1);
    });

    it("the playground takes texts, policies and a dialect of one's own", async () => {
      await demo.open(OWN);
      const { dialect, public: shown, userMessage } = await demo.structure();
      assert.deepEqual({ dialect, shown, userMessage }, { dialect: "box-office", shown: true, userMessage: "Somebody was faster." });
      assert.equal(await demo.text("[name=dialects] ~ .remark"), "The response is recognised as “box-office”.");
      assert.equal(await demo.text("[name=policy] ~ .remark"), "The entry “box-office” decides.");
      assert.match(await demo.text("[name=texts] ~ .remark"), /^The API’s own words go before it/);
    });

    it("the page survives without a network", async () => {
      await demo.open("#/ormuco/404-not-found?offline");
      const { status, kind, retryable, dialect } = await demo.structure();
      assert.deepEqual({ status, kind, retryable, dialect }, { status: 0, kind: "network", retryable: true, dialect: "thrown" });
    });

    it("the page survives with WebAssembly blocked", async () => {
      await demo.open("?wasm=blocked#/ormuco/404-not-found");
      const { status, kind, public: shown, dialect, userMessage } = await demo.structure();
      assert.deepEqual({ status, kind, shown, dialect }, { status: 404, kind: "not_found", shown: false, dialect: "floor" });
      assert.notEqual(userMessage, "");
    });
  });
}

describe("the engines", () => {
  const [first, ...others] = ENGINES;
  for (const other of others) {
    it(`${other} shows the same as ${first}, byte for byte`, () => {
      const collections = Object.keys(shownIn.get(first));
      assert.deepEqual(Object.keys(shownIn.get(other)), collections);
      for (const collection of collections) {
        assert.deepEqual(comparable(other, collection), comparable(first, collection), collection);
      }
    });
  }
});

function comparable(engine, collection) {
  const shown = shownIn.get(engine)[collection];
  if (collection !== THROWN) return shown;
  return shown.map(([name, json]) => [name, { ...JSON.parse(json), developerMessage: "" }]);
}

function assertGolden(collection, shown) {
  const cases = casesOf(collection);
  assert.equal(shown.length, cases.length, collection);
  for (const [index, golden] of cases.entries()) {
    if (isKnownGap(collection, golden)) continue;
    const structure = JSON.parse(shown[index][1]);
    assert.deepEqual(structure, golden.expect, `${collection}: ${golden.name}`);
  }
}
