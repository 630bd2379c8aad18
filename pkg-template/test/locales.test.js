import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { normalize, registerLocale } from "error-normalizer";

const TAGS = readdirSync(new URL("../locales/", import.meta.url)).map((file) => file.slice(0, -".json".length));
const MISSING = { status: 404, body: '{"error_id":"2d7e8a0c-6f1b-4c3d-9a57-1b2f3c4d5e6f","message":"No such parcel."}' };
const BUSY = { status: 503, headers: { "Retry-After": "90" } };
const TOO_LONG = { status: 422, body: { errors: [{ field: "name", code: "too_long", limit: 5 }] } };

const shown = (input, options) => {
  const { title, userMessage, lang, fields } = normalize(input, options);
  return { lang, texts: [title, userMessage, ...fields.map((field) => field.userMessage)] };
};

test("there are files for 23 languages beside English", () => assert.equal(TAGS.length, 23));

for (const tag of TAGS) {
  test(`${tag}: its own file has all that is said, the wait in the words of the host`, async () => {
    registerLocale((await import(`error-normalizer/locales/${tag}`)).default);
    for (const input of [MISSING, BUSY, TOO_LONG]) {
      const { lang, texts } = shown(input, { locale: tag });
      assert.equal(lang, tag);
      const english = shown(input).texts;
      texts.forEach((text, place) => assert.notEqual(text, english[place]));
      assert.equal(texts.some((text) => /[{}]/.test(text)), false, texts.join("\n"));
    }
    const wait = new Intl.RelativeTimeFormat(tag, { numeric: "always" }).format(2, "minute");
    assert.ok(normalize(BUSY, { locale: tag }).userMessage.includes(wait), wait);
  });

  test(`${tag}: one's own words in that language win over its file and over the API`, () => {
    const texts = { not_found: { [tag]: { title: "A", message: "B {errorId} {wait}. C.", overApi: true } } };
    const { title, userMessage, lang } = normalize(MISSING, { locale: tag, texts });
    assert.deepEqual({ title, userMessage, lang }, { title: "A", userMessage: "C.", lang: tag });
  });
}

test("an id that reads like a placeholder or like markup is filled in nowhere", () => {
  for (const error_id of ["{wait}{errorId}", "<b>7</b>"]) {
    const { userMessage } = normalize({ status: 500, body: { error_id, message: "x" } }, { texts: { server_error: "Tell us {errorId}. Sorry." } });
    assert.equal(userMessage, "Sorry.");
  }
});
