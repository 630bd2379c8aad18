/** @jest-environment jsdom */
const { writeFileSync } = require("node:fs");
const { normalizeError } = require("error-normalizer");

/** jsdom has no fetch. */
const failureOf = (path) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.addEventListener("load", () => resolve(normalizeError(request)));
    request.open("GET", process.env.API + path);
    request.send();
  });

test("the failures are normalised", async () => {
  expect(document.body).toBeTruthy();
  writeFileSync(process.env.ANSWER, JSON.stringify(await Promise.all(["/too-large", "/bad-gateway"].map(failureOf))));
});
