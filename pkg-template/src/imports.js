import { newDecoder, newEncoder } from "./utf8.js";
import { waitWords } from "./wait-words.js";

/** How many bytes src/wasm.rs has room for. */
const MAX_WORDS = 96;

/** What the module asks of its host: the words for a time to wait. The rest is wasm-bindgen's own and never called. */
export function imports(module, engine) {
  const given = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    given[from] ??= {};
    given[from][name] = name.includes("waitWords") ? say : () => {};
  }
  return given;

  function say(tag, tagLength, value, unit, room) {
    const bytes = new Uint8Array(engine.exports.memory.buffer);
    const words = waitWords(newDecoder().decode(bytes.subarray(tag, tag + tagLength)), value, unit);
    return newEncoder().encodeInto(words, bytes.subarray(room, room + MAX_WORDS)).written;
  }
}
