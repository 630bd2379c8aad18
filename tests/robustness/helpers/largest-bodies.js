/** How much of a body is read. */
const MOST = 65_536;

const bytes = (byte) => new Uint8Array(MOST).fill(byte);
const text = (begin, part, end = "") => begin + part.repeat((MOST - begin.length - end.length) / part.length) + end;

/** As long as anything that is read; each fills another part of the engine's memory. */
export const largestBodies = [
  { type: "text/plain; charset=windows-1252", body: bytes(0x80) },
  { type: "application/json", body: bytes(0xff) },
  { type: "text/plain; charset=utf-16", body: bytes(0x4e) },
  { type: "application/json", body: text('{"message":"', "é", '"}') },
  { type: "application/json", body: text('{"message":"', "\\u20ac", '"}') },
  { type: "application/json", body: text('{"errors":["', '\\n","', '"]}') },
  { type: "application/json", body: text('{"errors":[', '{"field":"a","message":"is too long"},', "{}]}") },
  { type: "application/json", body: text('{"errors":{', '"a.b[0]":["\\u0069s taken"],', '"b":[]}}') },
  { type: "application/json", body: JSON.stringify(text('{"message":"', "odd ", '"}')) },
  { type: "application/json", body: text("", "[") },
  { type: "application/json", body: text("[", "0,") },
  { type: "application/json", body: text("", '{"a":') },
  { type: "application/problem+json", body: text('{"type":"about:blank","invalid-params":[', '{"name":"a","reason":"b"},', "{}]}") },
  { type: "application/xml", body: text("<Error><Message>", "<a>b</a>", "</Message></Error>") },
  { type: "text/html", body: text("<!doctype html><title>", "&lt;", "</title>") },
  { type: "text/html", body: text("<!doctype html>", "<p>odd</p>") },
  { type: "text/plain", body: text("", "word ") },
  { type: "text/plain", body: text("", "x") },
];

/** As many header fields as there is room for. */
export const manyHeaders = Object.fromEntries(Array.from({ length: 900 }, (_, place) => [`x-${place}-errors`, "slow down"]));
