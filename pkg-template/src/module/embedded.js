import { engine, unpacker } from "#packed";
import { newEncoder } from "../utf8.js";

const PAGE_BYTES = 65_536;
/** Bytes of room that unpacking wants before the text, and behind it. */
const BEFORE = 8;
const BEHIND = 7;

/** What packing/ does in WebAssembly: a fresh page would interpret a loop in JavaScript, for several times as long. */
export function unpackEngine() {
  const { memory, unpack } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(unpacker))).exports;
  const length = BEFORE + engine.length + BEHIND;
  const start = memory.grow(Math.ceil(length / PAGE_BYTES)) * PAGE_BYTES;
  const room = new Uint8Array(memory.buffer, start);
  const encoder = newEncoder();
  // Piece by piece, because the host makes a copy of its own of what it encodes.
  for (let at = 0; at < engine.length; at += PAGE_BYTES) {
    encoder.encodeInto(engine.slice(at, at + PAGE_BYTES), room.subarray(BEFORE + at));
  }
  return room.subarray(0, unpack(start, length));
}

let module;

export const compile = () => (module ??= new WebAssembly.Module(unpackEngine()));

export const compileAside = async () => (module ??= await WebAssembly.compile(unpackEngine()));
