import { engine, unpacker } from "#packed";
import { newEncoder } from "../utf8.js";

const PAGE_BYTES = 65_536;

/** What packing/ does in WebAssembly: a fresh page would interpret a loop in JavaScript, for several times as long. */
export function unpackEngine() {
  const { memory, unpack } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(unpacker))).exports;
  const start = memory.grow(Math.ceil(engine.length / PAGE_BYTES)) * PAGE_BYTES;
  const text = new Uint8Array(memory.buffer, start);
  newEncoder().encodeInto(engine, text);
  return text.subarray(0, unpack(start, engine.length));
}

let module;

export const compile = () => (module ??= new WebAssembly.Module(unpackEngine()));

export const compileAside = async () => (module ??= await WebAssembly.compile(unpackEngine()));
