import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const command = join(import.meta.dirname, "node_modules/.bin/error-normalizer");
const folder = mkdtempSync(join(tmpdir(), "error-normalizer-"));
after(() => rmSync(folder, { recursive: true }));

function run(input, ...options) {
  const { status, stdout, stderr } = spawnSync(command, options, { input, encoding: "utf8" });
  return { status, stdout, stderr };
}

const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const RAW = 'HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nX-Request-Id: req-7\r\n\r\n{"message":"No such parcel"}';

test("a raw response: what a user would read", () => {
  const { status, stdout, stderr } = run(RAW);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
  assert.equal(stdout.trimEnd().split("\n").length, 2);
  assert.doesNotMatch(stdout, /parcel|404/);
});

test("a raw response: the structure", () => {
  const { status, kind, developerMessage, errorId } = JSON.parse(run(RAW, "--json").stdout);
  assert.deepEqual(
    { status, kind, developerMessage, errorId },
    { status: 404, kind: "not_found", developerMessage: "No such parcel", errorId: "req-7" },
  );
});

test("of several responses the last one counts", () => {
  const chain = `HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n${RAW.replace("HTTP/1.1", "HTTP/2")}`;
  assert.equal(JSON.parse(run(chain, "--json").stdout).errorId, "req-7");
});

test("bytes of a body stay bytes", () => {
  const body = Buffer.concat([Buffer.from("HTTP/1.1 400 Bad Request\n\n"), Buffer.from('{"message":"übergroß 😀"}')]);
  assert.equal(JSON.parse(run(body, "--json").stdout).developerMessage, "übergroß 😀");
});

test("a bare body with its status, header fields and method", () => {
  const { kind, retryable, retryAfterMs } = JSON.parse(run("{}", "--status", "503", "-H", "Retry-After: 7", "-X", "POST", "-j").stdout);
  assert.deepEqual({ kind, retryable, retryAfterMs }, { kind: "service_unavailable", retryable: true, retryAfterMs: 7000 });
});

test("a file, and what stands beside the inputs", () => {
  const body = file("body.json", '{"errors":{"email":["is required"],"items[0].quantity":["is required"]}}');
  const { stdout } = run("", "-s", "422", body);
  assert.match(stdout, /\n {2}email {13}\S.*\n {2}items\.0\.quantity {2}\S.*\n$/);
});

test("a locale and a policy", () => {
  assert.equal(JSON.parse(run("{}", "-s", "404", "-l", "de-AT", "-j").stdout).lang, "de");
  assert.equal(run('{"message":"No such parcel."}', "-s", "404", "-p", "client-errors").stdout.split("\n")[1], "No such parcel.");
});

test("nothing at all is an answer", () => {
  assert.equal(run("").status, 0);
});

test("help fits a screen", () => {
  const { status, stdout } = run("", "--help");
  assert.equal(status, 0);
  assert.ok(stdout.split("\n").length <= 24 && stdout.split("\n").every((line) => line.length <= 80));
});

test("the version is the package's", () => {
  assert.match(run("", "--version").stdout, /^\d+\.\d+\.\d+\n$/);
});

const WRONG = {
  "an unknown option": [["--colour"], /--colour/],
  "a status that is none": [["--status", "teapot"], /--status teapot/],
  "a header without a colon": [["-H", "retry-after"], /has no colon/],
  "an unknown policy": [["-p", "always"], /policy is none of/],
  "a language without texts": [["-l", "tlh"], /--locale tlh is not there; there are en, /],
  "a file that is not there": [[join(folder, "nowhere")], /nowhere/],
  "a dialect that is not JSON": [["-d", file("dialect.json", "{")], /JSON/],
  "two files": [["a", "b"], /more than one file/],
};

for (const [name, [options, message]] of Object.entries(WRONG)) {
  test(`wrong use: ${name}`, () => {
    const { status, stdout, stderr } = run("", ...options);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: "" });
    assert.match(stderr, message);
  });
}
