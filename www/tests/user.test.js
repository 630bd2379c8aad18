import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exchange, pane, shownStructure, useDemo } from "./support/demo.js";
import { caseOf } from "./support/goldens.js";
import { INPUTS, WAIT } from "./support/places.js";

describe("what the user sees works as advised", () => {
  const demo = useDemo();

  it("counts down, and only then sends the request again", async () => {
    const page = await demo.open(WAIT, { prepare: (page) => page.clock.install() });
    const action = pane(page, "user").locator("[data-part=action]");
    assert.match(await action.textContent(), /^Try again in (30|29) sec$/);
    assert.equal(await action.getAttribute("aria-disabled"), "true");
    await action.click({ force: true });
    assert.equal(await page.locator(".attempt").count(), 0, "a click before its time sends nothing");

    await page.clock.fastForward(20_000);
    assert.match(await action.textContent(), /^Try again in (10|9|8) sec$/);
    await page.clock.fastForward(10_000);
    assert.equal(await action.textContent(), "Try again");
    assert.equal(await action.getAttribute("aria-disabled"), null);

    await exchange(page, () => action.click());
    assert.match(await pane(page, "server").locator("[data-part=status]").textContent(), /^HTTP 204/);
    assert.match(await page.locator(".attempt").textContent(), /request 2/);
    const done = pane(page, "user").locator("[data-part=done]");
    assert.ok(await done.evaluate((element) => element === document.activeElement), "the focus goes to the outcome");
  });

  it("marks the inputs that the API named, and accepts them corrected", async () => {
    const page = await demo.open(INPUTS);
    const { fields } = await shownStructure(page);
    assert.equal(fields.length, 3);
    const form = pane(page, "user").locator("form");
    for (const { name, userMessage } of fields) {
      const input = form.locator(`input[name="${name}"]`);
      assert.equal(await input.getAttribute("aria-invalid"), "true", name);
      const hint = form.locator(`#${await input.getAttribute("aria-describedby")}`);
      assert.ok((await hint.textContent()).includes(userMessage), name);
    }

    await exchange(page, () => form.getByRole("button", { name: "Save" }).click());
    assert.equal(await form.locator("[aria-invalid]").count(), fields.length, "sent as it was, it fails as it did");
    assert.ok(await form.locator(".summary").evaluate((element) => element === document.activeElement));

    await form.locator(".summary button").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.name), fields[0].name);
    for (const { name } of fields) await form.locator(`input[name="${name}"]`).fill("42");
    assert.equal(await form.locator("[aria-invalid]").count(), 0);
    await exchange(page, () => form.getByRole("button", { name: "Save" }).click());
    assert.ok(await pane(page, "user").locator("[data-part=done]").isVisible());
  });

  it("goes from a toast to the form where the input is to be corrected", async () => {
    const page = await demo.open(INPUTS);
    await pane(page, "user").locator("input[value=toast]").check({ force: true });
    await pane(page, "user").locator("[data-part=action]").click();
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-invalid")), "true");
  });

  it("lets a toast be dismissed and brought back", async () => {
    const page = await demo.open(WAIT);
    await pane(page, "user").getByRole("button", { name: "Dismiss" }).click();
    assert.equal(await page.locator(".toast").count(), 0);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".toast").count(), 1);
  });
});

describe("the page survives", () => {
  const demo = useDemo();

  it("without a network: fetch rejects, the structure is there", async () => {
    const page = await demo.open("#/ormuco");
    await exchange(page, () => page.getByRole("switch", { name: "Offline" }).check());
    const { status, kind, retryable, dialect } = await shownStructure(page);
    assert.deepEqual({ status, kind, retryable, dialect }, { status: 0, kind: "network", retryable: true, dialect: "thrown" });
    await exchange(page, () => page.getByRole("switch", { name: "Offline" }).uncheck());
    assert.notEqual((await shownStructure(page)).kind, "network");
  });

  it("the browser itself offline", async () => {
    const page = await demo.open("#/ormuco");
    await page.context().setOffline(true);
    await exchange(page, () => page.locator("[data-collection=ormuco] a[href*='404-']").first().click());
    assert.equal((await shownStructure(page)).kind, "not_found");
  });

  it("with WebAssembly blocked: a safe answer from the status", async () => {
    const page = await demo.open("?wasm=blocked#/ormuco/404-not-found");
    assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
    assert.ok(await page.getByRole("switch", { name: "WebAssembly blocked" }).isChecked());
    const { status, kind, public: shown, userMessage } = await shownStructure(page);
    assert.deepEqual({ status, kind, shown }, { status: 404, kind: "not_found", shown: false });
    assert.notEqual(userMessage, "");
  });

  it("with service workers blocked: requests are answered in the page, with the same result", async () => {
    const page = await demo.open("#/ormuco/404-not-found", { serviceWorkers: "block" });
    assert.equal(await page.locator("html").getAttribute("data-mock"), "page");
    const golden = caseOf("ormuco", "404 Not Found");
    assert.deepEqual(await shownStructure(page), golden.expect);
    await exchange(page, () => page.getByRole("switch", { name: "Offline" }).check());
    assert.equal((await shownStructure(page)).kind, "network");
  });
});
