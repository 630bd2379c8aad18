import { Answer } from "./answer.js";
import { imports } from "./imports.js";
import { locales } from "./locales.js";
import { newEncoder } from "./utf8.js";

/** Room for the header fields ahead of the body, as in src/wasm.rs. */
const HEADER_BYTES = 16_384;

/** How much of a body is read, as in src/input.rs. */
export const MAX_BODY_BYTES = 65_536;

/** In the order of `THROWN` in src/wasm.rs. */
const THROWN = ["network", "timeout", "aborted", "invalid_response", "unknown"];

/** How many different tables of options an instance compiles. */
const MAX_TABLES = 32;

/** One WebAssembly instance and what JavaScript sees of its memory. */
export class Engine {
  encoder = newEncoder();

  constructor(module) {
    this.module = module;
    this.begin();
  }

  /** What an instance keeps it never gives back (src/wasm/memory.rs): a new one begins with nothing. */
  begin() {
    this.answer = new Answer();
    this.tables = new Map();
    this.locales = new Map();
    this.loaded = 0;
    this.exports = new WebAssembly.Instance(this.module, imports(this.module, this)).exports;
    this.reserve(0);
  }

  /** Makes the input hold that many bytes at least. */
  reserve(bytes) {
    this.input = this.exports.input(bytes);
    this.look();
  }

  look() {
    const { buffer } = this.exports.memory;
    const body = this.input + HEADER_BYTES;
    this.bytes = new Uint8Array(buffer);
    this.headers = this.bytes.subarray(this.input, body);
    this.body = this.bytes.subarray(body, body + MAX_BODY_BYTES);
    this.answer.look(buffer);
  }

  /** Memory that has grown has moved: the views of it are dead. */
  lookAgain() {
    if (this.bytes.length === 0) this.look();
  }

  normalize({ status, headers, body, thrown }, { locale, policy, tables, maxBytes }) {
    const handle = tables === "" ? -1 : this.compile(tables).handle;
    const tongue = locale === "" ? -1 : this.locale(locale);
    this.lookAgain();
    const headerBytes = headers === "" ? 0 : this.encoder.encodeInto(headers, this.headers).written;
    const bodyBytes = body.length === 0 ? 0 : this.write(body, maxBytes);
    const reason = thrown === "" ? -1 : THROWN.indexOf(thrown);
    const at = this.exports.normalize(status, headerBytes, bodyBytes, reason, tongue, policy, handle, Date.now());
    // A host whose Intl calls back comes upon an engine that is at work.
    if (at === 0) throw new Error("the engine is at work");
    this.lookAgain();
    return this.answer.read(at);
  }

  write(body, maxBytes) {
    const room = maxBytes < MAX_BODY_BYTES ? this.body.subarray(0, maxBytes) : this.body;
    if (typeof body === "string") return this.encoder.encodeInto(body, room).written;
    const bytes = body.length > room.length ? body.subarray(0, room.length) : body;
    room.set(bytes);
    return bytes.length;
  }

  /** The locale that serves the tag best; -1 for English. */
  locale(tag) {
    if (this.loaded < locales.length) this.loadLocales();
    let place = this.locales.get(tag);
    if (place === undefined) {
      place = this.exports.pick_locale(this.give(tag));
      if (this.locales.size > MAX_TABLES) this.locales.clear();
      this.locales.set(tag, place);
    }
    return place;
  }

  /** Loads what was registered since; why one was refused, "" where none was. */
  loadLocales() {
    let complaint = "";
    this.locales.clear();
    while (this.loaded < locales.length) {
      const place = this.exports.load_locale(this.give(locales[this.loaded++]));
      if (place < 0) complaint = this.complaint();
    }
    return complaint;
  }

  /** The handle of options' tables, -1 with a complaint where they are not usable. */
  compile(tables) {
    let compiled = this.tables.get(tables);
    if (compiled === undefined) {
      if (this.tables.size === MAX_TABLES) this.begin();
      const handle = this.exports.compile(this.give(tables));
      compiled = { handle, complaint: handle < 0 ? this.complaint() : "" };
      this.tables.set(tables, compiled);
    }
    return compiled;
  }

  complaint() {
    const at = this.exports.complaint();
    this.lookAgain();
    return this.answer.readText(at);
  }

  /** Puts a text of any length into the input; its length in bytes. */
  give(text) {
    const bytes = this.encoder.encode(text);
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.input);
    return bytes.length;
  }
}
