import { newDecoder } from "./utf8.js";

/** The marks of src/wasm.rs. */
const NOTHING = 0xffff_ffff;
const NUMBER = 0xffff_fffe;
const CONSTANT = 0x8000_0000;

/** Reads the table that the engine writes: numbers, and places in one text. */
export class Answer {
  /** Constants of the module by their address, decoded once: address → [bytes, text]. */
  constants = new Map();
  decoder = newDecoder();
  text = "";
  next = 0;

  look(buffer) {
    this.table = new Uint32Array(buffer);
    this.bytes = new Uint8Array(buffer);
  }

  decode(address, length) {
    return length === 0 ? "" : this.decoder.decode(this.bytes.subarray(address, address + length));
  }

  /** The text of a table that holds nothing else. */
  readText(at) {
    this.next = at >>> 2;
    return this.decode(this.number(), this.number());
  }

  read(at) {
    this.text = this.readText(at);
    return {
      status: this.number(),
      kind: this.place(),
      key: this.place(),
      title: this.place(),
      userMessage: this.place(),
      lang: this.place(),
      developerMessage: this.place(),
      public: this.number() === 1,
      action: this.place(),
      errorId: this.place(),
      fields: this.list(this.field),
      retryable: this.number() === 1,
      retryAfterMs: this.maybeNumber(),
      docsUrl: this.place(),
      dialect: this.place(),
      anomalies: this.list(this.anomaly),
    };
  }

  field() {
    return {
      path: this.list(this.place),
      name: this.place(),
      rule: this.place(),
      key: this.place(),
      developerMessage: this.place(),
      userMessage: this.place(),
    };
  }

  anomaly() {
    return { code: this.place(), note: this.place() };
  }

  list(one) {
    const length = this.number();
    if (length === 0) return [];
    const items = [];
    for (let i = 0; i < length; i++) items.push(one.call(this));
    return items;
  }

  number() {
    return this.table[this.next++];
  }

  maybeNumber() {
    const number = this.number();
    return number === NOTHING ? null : number;
  }

  place() {
    const start = this.table[this.next];
    const length = this.table[this.next + 1];
    this.next += 2;
    if (start < CONSTANT) return this.text.slice(start, start + length);
    if (start === NOTHING) return null;
    if (start === NUMBER) return length;
    return this.constant(start - CONSTANT, length);
  }

  constant(address, length) {
    const known = this.constants.get(address);
    if (known !== undefined && known[0] === length) return known[1];
    const text = this.decode(address, length);
    this.constants.set(address, [length, text]);
    return text;
  }
}
