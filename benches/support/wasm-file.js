// What of a WebAssembly file is which function, and which data (WebAssembly Core Specification, "Binary Format").

const CUSTOM = 0;
const IMPORT = 2;
const CODE = 10;
const DATA = 11;
const FUNCTION_NAMES = 1;
const FUNCTION = 0;
const ACTIVE = 0;

/** `{ functions: [{ name, from, to }], data: [{ from, to }] }`, as places in the file. */
export function readWasm(file) {
  const sections = [...sectionsOf(file)];
  const names = namesOf(file, sections);
  const imported = importedFunctions(file, sections.find(({ id }) => id === IMPORT));
  const functions = bodiesOf(file, sections.find(({ id }) => id === CODE));
  return {
    functions: functions.map((body, place) => ({ ...body, name: names.get(imported + place) ?? "" })),
    data: segmentsOf(file, sections.find(({ id }) => id === DATA)),
  };
}

class Reader {
  constructor(file, at) {
    this.file = file;
    this.at = at;
  }

  byte() {
    return this.file[this.at++];
  }

  /** LEB128, without sign. */
  number() {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return this.file.toString("utf8", this.at - length, this.at);
  }

  /** Gives where the next so many bytes are, and goes on behind them. */
  span(length) {
    this.at += length;
    return { from: this.at - length, to: this.at };
  }
}

function* sectionsOf(file) {
  const reader = new Reader(file, 8);
  while (reader.at < file.length) {
    const id = reader.byte();
    yield { id, ...reader.span(reader.number()) };
  }
}

function namesOf(file, sections) {
  for (const { id, from, to } of sections) {
    const reader = new Reader(file, from);
    if (id !== CUSTOM || reader.text() !== "name") continue;
    while (reader.at < to) {
      const kind = reader.byte();
      const part = reader.span(reader.number());
      if (kind === FUNCTION_NAMES) return pairsOf(new Reader(file, part.from));
    }
  }
  throw new Error("the file has no names of functions");
}

function pairsOf(reader) {
  const names = new Map();
  for (let left = reader.number(); left > 0; left--) names.set(reader.number(), reader.text());
  return names;
}

/** All that this module imports are functions. */
function importedFunctions(file, section) {
  if (section === undefined) return 0;
  const reader = new Reader(file, section.from);
  const count = reader.number();
  for (let left = count; left > 0; left--) {
    reader.text();
    reader.text();
    if (reader.byte() !== FUNCTION) throw new Error("something else than a function is imported");
    reader.number();
  }
  return count;
}

function bodiesOf(file, section) {
  const reader = new Reader(file, section.from);
  return Array.from({ length: reader.number() }, () => reader.span(reader.number()));
}

function segmentsOf(file, section) {
  const reader = new Reader(file, section.from);
  return Array.from({ length: reader.number() }, () => {
    if (reader.number() !== ACTIVE) throw new Error("a segment of data is not an active one");
    // i32.const, the address, end.
    reader.byte();
    reader.number();
    reader.byte();
    return reader.span(reader.number());
  });
}
