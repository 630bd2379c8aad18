import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { normalize } from "error-normalizer";

/** Runs a script in a process of its own, after the host has been broken; its last expression comes back as JSON. */
function inBrokenHost(breakage, script) {
  const program = `${breakage}; const { normalize, normalizeError, init } = await import("error-normalizer"); console.log(JSON.stringify(await (${script})))`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: import.meta.dirname, encoding: "utf8" }));
}

const BREAKAGES = {
  "no WebAssembly": "delete globalThis.WebAssembly",
  "forbidden by a content security policy": "WebAssembly.Module = WebAssembly.compile = function () { throw new WebAssembly.CompileError('blocked by CSP') }",
  "out of memory": "WebAssembly.Instance = function () { throw new RangeError('could not allocate memory') }",
};

for (const [name, breakage] of Object.entries(BREAKAGES)) {
  test(`${name}: the answer comes from the status`, () => {
    const found = inBrokenHost(breakage, `normalize({ status: 404, body: '{"message":"SELECT 1"}' })`);
    assert.deepEqual(Object.keys(found), Object.keys(normalize({})));
    const { status, kind, action, dialect, public: isPublic } = found;
    assert.deepEqual(
      { status, kind, action, dialect, isPublic },
      { status: 404, kind: "not_found", action: "go_back", dialect: "floor", isPublic: false },
    );
    assert.doesNotMatch(JSON.stringify(found), /SELECT/);
  });

  test(`${name}: errors without a response`, () => {
    const found = inBrokenHost(breakage, `normalizeError(new TypeError("Failed to fetch"))`);
    assert.deepEqual({ kind: found.kind, retryable: found.retryable, dialect: found.dialect }, { kind: "network", retryable: true, dialect: "floor" });
  });

  test(`${name}: init says so`, () => {
    assert.equal(inBrokenHost(breakage, "init()"), false);
  });
}

test("a host that forbids WebAssembly is asked once", () => {
  const breakage = `globalThis.asked = 0; ${BREAKAGES["forbidden by a content security policy"].replace("{ throw", "{ globalThis.asked++; throw")}`;
  assert.equal(inBrokenHost(breakage, "(normalize({}), normalize({}), await normalizeError(1), globalThis.asked)"), 1);
});

test("kind, action and retry agree with the engine's for every status", () => {
  const inputs = Array.from({ length: 700 }, (_, status) => status).flatMap((status) =>
    ["GET", "POST"].map((method) => ({ status, method, headers: { "retry-after": "7" } })),
  );
  const floors = inBrokenHost(BREAKAGES["no WebAssembly"], `${JSON.stringify(inputs)}.map((input) => normalize(input))`);
  const facts = ({ kind, action, retryable, retryAfterMs }) => [kind, action, retryable, retryAfterMs].join(" ");
  const differences = inputs
    .map((input, place) => ({ ...input, floor: facts(floors[place]), engine: facts(normalize(input)) }))
    .filter(({ floor, engine }) => floor !== engine);
  assert.deepEqual(differences, []);
});

test("a trap is answered from the floor, and the next call is whole again", () => {
  const breakage = `
    const { Instance } = WebAssembly;
    let engines = 0;
    WebAssembly.Instance = function (module, imports) {
      const { exports } = new Instance(module, imports);
      if (!exports.normalize) return { exports };
      const dies = ++engines === 1;
      return { exports: { ...exports, normalize: dies ? () => { throw new WebAssembly.RuntimeError("unreachable") } : exports.normalize } };
    }`;
  const dialects = inBrokenHost(breakage, `[1, 2].map(() => normalize({ status: 404, body: "gone" }).dialect)`);
  assert.deepEqual(dialects, ["floor", "text"]);
});

test("without Intl a time to wait is said in English, and goes unsaid in other languages", () => {
  const [english, german] = inBrokenHost("delete globalThis.Intl", `(async () => {
    const [{ registerLocale }, { default: de }] = await Promise.all([import("error-normalizer"), import("error-normalizer/locales/de")]);
    registerLocale(de);
    const busy = { status: 503, headers: { "retry-after": "30" } };
    return [normalize(busy), normalize(busy, { locale: "de" })];
  })()`);
  assert.match(english.userMessage, /in 30 seconds/);
  assert.equal(german.lang, "de");
  assert.doesNotMatch(german.userMessage, /30/);
});
