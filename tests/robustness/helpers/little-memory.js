/** Magic number and version (WebAssembly core specification, 5.5.16). */
const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;

/** The same module, whose memory can grow by so many pages only: the allocation after them traps. */
export function withLittleMemory(module, pages) {
  const parts = [module.subarray(0, HEADER_BYTES)];
  for (let at = HEADER_BYTES; at < module.length; ) {
    const size = readNumber(module, at + 1);
    const end = size.next + size.value;
    parts.push(module[at] === MEMORY_SECTION ? limited(module, size.next, pages) : module.subarray(at, end));
    at = end;
  }
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

function limited(module, at, pages) {
  const { value: least } = readNumber(module, at + 2);
  // One memory, of limits with a maximum.
  const content = [1, 1, ...number(least), ...number(least + pages)];
  return [MEMORY_SECTION, content.length, ...content];
}

/** LEB128, unsigned. */
function readNumber(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next: at };
  }
}

function number(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)];
}
