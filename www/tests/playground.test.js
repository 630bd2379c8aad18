import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exchange, pane, shownStructure, useDemo } from "./support/demo.js";
import { caseOf } from "./support/goldens.js";

const NOT_FOUND = caseOf("ormuco", "404 Not Found");

const CURL = `HTTP/1.1 301 Moved Permanently
location: /v2/things

HTTP/2 404
content-type: application/json
x-served-by: edge-7

${JSON.stringify(NOT_FOUND.response.body)}`;

const HAR = JSON.stringify({
  log: {
    entries: [
      { request: { method: "GET" }, response: { status: 200, headers: [], content: { text: "{}" } } },
      {
        request: { method: "POST" },
        response: {
          status: 404,
          headers: [{ name: "Content-Type", value: "application/json" }],
          content: { text: btoa(JSON.stringify(NOT_FOUND.response.body)), encoding: "base64" },
        },
      },
    ],
  },
});

/** Opens an option's editor, unless it is open. */
async function editor(page, title) {
  const input = page.getByLabel(`${title}, as JSON`);
  if (!(await input.isVisible())) await page.getByText(title, { exact: true }).click();
  return input;
}

function remarked(page, text) {
  return page.locator(".remark").getByText(text).waitFor();
}

describe("the playground", () => {
  const demo = useDemo();

  async function openWith(text) {
    const page = await demo.open("#/playground");
    await exchange(page, () => page.getByLabel("Body", { exact: true }).fill(text));
    return page;
  }

  it("takes the output of curl -i apart, the last response of several", async () => {
    const page = await openWith(CURL);
    assert.equal(await page.getByLabel("Status", { exact: true }).inputValue(), "404");
    assert.match(await page.getByLabel("Headers", { exact: true }).inputValue(), /x-served-by: edge-7/);
    assert.match(await pane(page, "server").textContent(), /HTTP 404/);
    assert.deepEqual(await shownStructure(page), NOT_FOUND.expect);
  });

  it("takes a HAR apart, the first entry that failed", async () => {
    const page = await openWith(HAR);
    assert.equal(await page.getByLabel("Method", { exact: true }).inputValue(), "POST");
    assert.deepEqual(await shownStructure(page), NOT_FOUND.expect);
  });

  it("takes a body alone, without a status", async () => {
    const page = await demo.open("#/playground");
    await page.getByLabel("Status", { exact: true }).fill("");
    await page.getByLabel("Headers", { exact: true }).fill("");
    await exchange(page, () => page.getByLabel("Body", { exact: true }).fill("Unauthorized"));
    assert.equal((await shownStructure(page)).kind, "unauthorized");
  });

  it("gives a link that opens the same", async () => {
    const page = await openWith(CURL);
    const structure = await shownStructure(page);
    const opened = await demo.open(new URL(page.url()).hash);
    assert.deepEqual(await shownStructure(opened), structure);
  });

  it("opens empty from a link that was cut", async () => {
    const page = await demo.open("#/playground/eyJib2R5Ijoi4");
    assert.equal(await page.getByLabel("Body", { exact: true }).inputValue(), "");
  });

  it("says what is wrong with a header, and with a dialect, while it is typed", async () => {
    const page = await demo.open("#/playground");
    const problem = page.locator(".problem");
    await page.getByLabel("Headers", { exact: true }).fill("no header at all");
    await problem.getByText("This is no header").waitFor();
    await page.getByLabel("Headers", { exact: true }).fill("");
    const dialect = await editor(page, "Your own API’s dialect");
    await dialect.fill("[{");
    await problem.getByText("Not JSON yet").waitFor();
    await dialect.fill('[{ "id": "mine", "wenn": "/fault" }]');
    await problem.getByText('dialects[0]["wenn"] is not a member of a dialect').waitFor();
    assert.equal((await shownStructure(page)).status, 422, "the response is shown all the same");
    await dialect.fill("");
    await dialect.and(page.locator(":not([aria-invalid])")).waitFor();
  });

  it("understands an API of one's own, by the dialect beside it", async () => {
    const page = await demo.open("#/playground");
    const example = page.getByLabel("Start from an example");
    await exchange(page, () => example.selectOption({ label: "An API of your own, by a dialect" }));
    const { dialect, kind, key, public: shown } = await shownStructure(page);
    assert.deepEqual({ dialect, kind, key, shown }, { dialect: "box-office", kind: "conflict", key: "SEAT_GONE", shown: true });
  });

  it("shows texts of one's own, by key before kind, in the language that is read", async () => {
    const page = await demo.open("#/playground");
    await exchange(page, () => page.getByLabel("Start from an example").selectOption({ label: "Words of your own, in two languages" }));
    assert.match((await shownStructure(page)).userMessage, /^Try another card\. 7f3c-19 is the reference/);
    await remarked(page, "The text for “card_declined” is shown.");
    await exchange(page, () => page.getByLabel("Language").selectOption("de"));
    assert.match((await shownStructure(page)).userMessage, /^Versuchen Sie eine andere Karte\. 7f3c-19/);
    await exchange(page, () => page.getByLabel("Language").selectOption("fr"));
    assert.equal((await shownStructure(page)).userMessage, "The payment did not go through.", "French has none for the key");
    await remarked(page, "The text for “payment_failed” is shown.");
  });

  it("takes what is shown into the editor, to be written otherwise", async () => {
    const page = await demo.open("#/playground");
    const texts = await editor(page, "Your own texts");
    await exchange(page, () => page.getByRole("button", { name: "validation_failed" }).first().click());
    const { title, userMessage } = await shownStructure(page);
    assert.deepEqual(JSON.parse(await texts.inputValue()), { validation_failed: { title, message: userMessage } });
    await exchange(page, () => texts.fill('{ "validation_failed": "Look at what is red. {errorid}" }'));
    assert.equal((await shownStructure(page)).userMessage, "Look at what is red. {errorid}");
    await remarked(page, "{errorid} stays as it is: {errorId} and {wait} are filled in.");
    await exchange(page, () => texts.fill('{ "not_found": "Nowhere." }'));
    await remarked(page, "None is for this error: it has no key, and its kind “validation_failed”.");
    await texts.fill('{ "not_found": { "title": "Nowhere" } }');
    await page.locator(".problem").getByText('texts["not_found"] has no message').waitFor();
  });

  it("begins a table of policies, and a dialect, for the error that is shown", async () => {
    const page = await demo.open("#/playground");
    const policy = await editor(page, "A table of policies");
    await exchange(page, () => page.getByRole("button", { name: "4xx" }).click());
    await exchange(page, () => page.getByRole("button", { name: "fastapi", exact: true }).click());
    assert.deepEqual(JSON.parse(await policy.inputValue()), { "4xx": "client-errors", fastapi: "client-errors" });
    await remarked(page, "The entry “fastapi” decides.");
    await editor(page, "Your own API’s dialect");
    await exchange(page, () => page.getByRole("button", { name: "a dialect" }).click());
    assert.equal((await shownStructure(page)).dialect, "my-api");
    await remarked(page, "The response is recognised as “my-api”.");
  });

  it("lets a table say whose words are shown", async () => {
    const page = await demo.open("#/playground");
    await exchange(page, () => page.getByLabel("Start from an example").selectOption({ label: "An API whose 4xx you trust, by a table" }));
    assert.equal((await shownStructure(page)).userMessage, "This voucher has been used already.");
    await remarked(page, "The entry “4xx” decides.");
    assert.ok(await page.getByLabel("Words shown").isDisabled());
    const table = await editor(page, "A table of policies");
    await exchange(page, () => table.fill('{ "4xx": "client-errors", "conflict": "never", "confict": "flag" }'));
    assert.equal((await shownStructure(page)).public, false);
    await remarked(page, "The entry “conflict” decides. Taken for the names of dialects: “confict”.");
    await table.fill('{ "4xx": "always" }');
    await page.locator(".problem").getByText('policy["4xx"] is not "flag", "client-errors" or "never"').waitFor();
    const opened = await demo.open(new URL(page.url()).hash);
    assert.equal(await (await editor(opened, "A table of policies")).inputValue(), '{ "4xx": "always" }', "the link holds it");
  });

  it("changes who the words are for, by the public flag and by the policy", async () => {
    const page = await openWith(CURL);
    assert.equal((await shownStructure(page)).public, true);
    await exchange(page, () => page.getByLabel("public flag").selectOption("false"));
    assert.equal((await shownStructure(page)).public, false);
    await exchange(page, () => page.getByLabel("Words shown").selectOption("client-errors"));
    assert.equal((await shownStructure(page)).public, true);
    await exchange(page, () => page.getByLabel("Words shown").selectOption("never"));
    assert.equal((await shownStructure(page)).public, false);
  });
});
