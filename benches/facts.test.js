// Speed at understanding nothing is no figure: the package finds every fact in the responses that it is measured on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { understandings } from "./contestants/peers.js";
import { readFixtures } from "./support/fixtures.js";
import { LABELS } from "./support/labels.js";
import { factsFound } from "./support/understanding.js";

const fixtures = await readFixtures();

test("every fixture has a label", () => assert.deepEqual(Object.keys(LABELS).sort(), Object.keys(fixtures).sort()));

for (const [name, label] of Object.entries(LABELS)) {
  test(`what is in ${name} is found`, () => {
    const found = factsFound(understandings(fixtures[name])["error-normalizer"], label);
    assert.ok(Object.values(found).includes(true), "nothing is asked of it");
    assert.deepEqual(Object.keys(found).filter((fact) => found[fact] === false), []);
  });
}

test("a page, an object's name and an API's insides are no safe text", () => {
  const label = { ...LABELS["proxy-page"], developerMessage: "connection to db-7.internal refused by peer" };
  for (const userMessage of ["<html>", "[object Object]", "", "Failed: connection to db-7.internal refused"]) {
    assert.equal(factsFound({ userMessage }, label)["safe text"], false, userMessage);
  }
  assert.equal(factsFound({ userMessage: "A part of our service isn't working." }, label)["safe text"], true);
});
