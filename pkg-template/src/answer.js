import { newDecoder } from "./utf8.js";

/** The marks of src/wasm.rs, with their sign: V8 keeps what is below 2³¹ without a box. */
const NOTHING = -1;
const NUMBER = -2;
const ADDRESS = 0x7fff_ffff;

/** Reads the table that the engine writes: numbers, and places in one text. */
export class Answer {
  /** Constants of the module by their address, decoded once: address → [bytes, text]. */
  constants = new Map();
  decoder = newDecoder();
  text = "";
  next = 0;

  look(buffer) {
    this.table = new Int32Array(buffer);
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
      fields: this.fields(),
      retryable: this.number() === 1,
      retryAfterMs: this.maybeNumber(),
      docsUrl: this.place(),
      dialect: this.place(),
      anomalies: this.anomalies(),
    };
  }

  fields() {
    const fields = [];
    for (let left = this.number(); left > 0; left--) {
      fields.push({
        path: this.path(),
        name: this.place(),
        rule: this.place(),
        key: this.place(),
        developerMessage: this.place(),
        userMessage: this.place(),
      });
    }
    return fields;
  }

  path() {
    const parts = [];
    for (let left = this.number(); left > 0; left--) parts.push(this.place());
    return parts;
  }

  anomalies() {
    const anomalies = [];
    for (let left = this.number(); left > 0; left--) anomalies.push({ code: this.place(), note: this.place() });
    return anomalies;
  }

  number() {
    return this.table[this.next++];
  }

  maybeNumber() {
    const number = this.number();
    return number === NOTHING ? null : number >>> 0;
  }

  place() {
    const start = this.number();
    const length = this.number();
    if (start >= 0) return this.text.slice(start, start + length);
    if (start === NOTHING) return null;
    if (start === NUMBER) return length >>> 0;
    return this.constant(start & ADDRESS, length);
  }

  constant(address, length) {
    const known = this.constants.get(address);
    if (known !== undefined && known[0] === length) return known[1];
    const text = this.decode(address, length);
    this.constants.set(address, [length, text]);
    return text;
  }
}
