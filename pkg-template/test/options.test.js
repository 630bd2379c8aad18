import assert from "node:assert/strict";
import { test } from "node:test";
import { createNormalizer, normalize, normalizeError, registerLocale } from "error-normalizer";

const PUBLIC = { status: 404, body: '{"error_id":"2d7e8a0c-6f1b-4c3d-9a57-1b2f3c4d5e6f","code":404,"title":"Not Found","message":"No such parcel.","key":"not_found","public":true}' };
const PRIVATE = { status: 404, body: '{"message":"No such parcel."}' };

/** Not a language: a locale whose texts cannot be confused with anything. */
const KLINGON = {
  lang: "tlh",
  kinds: { not_found: ["tu'lu'be'", "Sambe'lu'.", "yIchegh."], service_unavailable: ["ru' neH", "Qumbe'.", "yIloS."] },
  fields: {},
  wait: "yIloS: {wait}.",
};

test("policy: the API's words where they are marked, where they are fit, never", () => {
  const shown = (input, policy) => normalize(input, { policy }).userMessage === "No such parcel.";
  assert.deepEqual(["flag", "client-errors", "never"].map((policy) => shown(PUBLIC, policy)), [true, true, false]);
  assert.deepEqual(["flag", "client-errors", "never"].map((policy) => shown(PRIVATE, policy)), [false, true, false]);
});

test("policy: a table by dialect and status", () => {
  const options = { policy: { "4xx": "client-errors", ormuco: "never" } };
  assert.equal(normalize(PRIVATE, options).public, true);
  assert.equal(normalize(PUBLIC, options).public, false);
});

test("texts: by kind, by key, with a title, with the error's id", () => {
  const byKind = normalize(PRIVATE, { texts: { not_found: "We looked everywhere." } });
  assert.equal(byKind.userMessage, "We looked everywhere.");
  const texts = { not_found: { title: "Lost", message: "Tell us {errorId}.", overApi: true } };
  const { title, userMessage } = normalize(PUBLIC, { texts });
  assert.deepEqual({ title, userMessage }, { title: "Lost", userMessage: "Tell us 2d7e8a0c-6f1b-4c3d-9a57-1b2f3c4d5e6f." });
});

test("locale: English until one is registered, then it and its parents", () => {
  const message = (locale) => normalize(PRIVATE, { locale }).userMessage;
  const english = normalize(PRIVATE).userMessage;
  assert.equal(message("tlh"), english);
  registerLocale(KLINGON);
  assert.equal(message("tlh"), "Sambe'lu'. yIchegh.");
  assert.equal(message("tlh-Latn-KX"), "Sambe'lu'. yIchegh.");
  assert.equal(message("fr"), english);
  assert.equal(normalize(PRIVATE, { locale: "tlh" }).lang, "tlh");
});

test("locale: a time to wait is in the words of the host", () => {
  registerLocale({ ...KLINGON, lang: "de", wait: "Versuchen Sie es {wait} noch einmal." });
  const { userMessage } = normalize({ status: 503, headers: { "Retry-After": "30" } }, { locale: "de" });
  assert.match(userMessage, /in 30 Sekunden/);
});

test("registerLocale: refuses what is no locale", () => {
  assert.throws(() => registerLocale(null), TypeError);
  assert.throws(() => registerLocale({ kinds: {} }), TypeError);
});

test("dialects: an API of one's own is recognised, tried before the built-in ones", () => {
  const dialects = [{ id: "acme", when: "/oops", users: "/oops", errorId: "/ticket", kinds: { "E 7": "locked" } }];
  const { dialect, kind, public: isPublic, userMessage, errorId } = createNormalizer({ dialects }).normalize({
    status: 400,
    body: { oops: "Ada is editing this.", code: "e7", ticket: "T-1" },
  });
  assert.deepEqual(
    { dialect, kind, isPublic, userMessage, errorId },
    { dialect: "acme", kind: "locked", isPublic: true, userMessage: "Ada is editing this.", errorId: "T-1" },
  );
});

test("createNormalizer: names what is wrong with a locale", () => {
  registerLocale({ lang: "xx", kinds: { gonne: ["a", "b", "c"] } });
  assert.throws(() => createNormalizer({ locale: "xx" }), /locale\["kinds"\]\["gonne"\] is not known/);
});

test("createNormalizer: options are bound, and a call may differ", async () => {
  const { normalize: bound, normalizeError: boundError } = createNormalizer({ policy: "never", texts: { not_found: "We looked everywhere." } });
  assert.equal(bound(PUBLIC).userMessage, "We looked everywhere.");
  assert.equal((await boundError(Response.json(JSON.parse(PUBLIC.body), { status: 404 }))).userMessage, "We looked everywhere.");
  assert.equal(bound(PUBLIC, { policy: "flag" }).userMessage, "No such parcel.");
  assert.equal(bound(PUBLIC).userMessage, "We looked everywhere.");
});

const WRONG = {
  "no options": [undefined, /options is not an object/],
  "a locale that is no string": [{ locale: 7 }, /locale is not a string/],
  "an unknown policy": [{ policy: "always" }, /policy is none of flag, client-errors, never/],
  "a policy that is a number": [{ policy: 7 }, /policy is none of flag, client-errors, never/],
  "texts that are a number": [{ texts: 7 }, /texts is not an object/],
  "a dialect by its name": [{ dialects: "ormuco" }, /dialects is not an object/],
  "an unknown policy in a table": [{ policy: { "4xx": "always" } }, /policy\["4xx"\]/],
  "a text without a message": [{ texts: { gone: { title: "Sold" } } }, /texts\["gone"\] has no message/],
  "a dialect without a condition": [{ dialects: [{ id: "acme" }] }, /dialects\[0\] does not say when/],
  "a negative limit": [{ maxBytes: -1 }, /maxBytes is not a number from 0/],
  "a limit that is no number": [{ timeoutMs: "5s" }, /timeoutMs is not a number from 0/],
};

for (const [name, [options, message]] of Object.entries(WRONG)) {
  test(`createNormalizer: names ${name}`, () => {
    assert.throws(() => createNormalizer(options), (error) => error instanceof TypeError && message.test(error.message));
  });

  test(`normalize: lives with ${name}`, async () => {
    assert.equal(normalize(PRIVATE, options).kind, "not_found");
    assert.equal((await normalizeError(404, options)).kind, "not_found");
  });
}

test("of options that are made anew for each call, however many, its own are used", () => {
  for (let call = 0; call < 200; call++) {
    const texts = { not_found: `We looked ${call} times.` };
    assert.equal(normalize(PRIVATE, { texts }).userMessage, `We looked ${call} times.`);
  }
});

test("texts may be longer than a body", () => {
  const texts = Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`key_${place}`, `Text number ${place}${" and on".repeat(200)}.`]));
  assert.match(normalize({ status: 400, body: { key: "key_99", message: "odd" } }, { texts }).userMessage, /^Text number 99 /);
});

test("maxBytes: what comes after is not looked at", () => {
  const body = '{"message":"short"}                    {"code":"late"}';
  assert.equal(normalize({ status: 400, body }, { maxBytes: 19 }).key, null);
  assert.equal(normalize({ status: 400, body: new TextEncoder().encode(body) }, { maxBytes: 19 }).developerMessage, "short");
});
