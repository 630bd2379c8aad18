import { readFile } from "node:fs/promises";
import { brotli } from "../support/bundle.js";
import { literals } from "../support/literals.js";
import { kilobytes, table } from "../support/table.js";
import { readWasm } from "../support/wasm-file.js";

const LIBRARY = "Rust's library as it comes";
const GENERICS = "Rust's iterators and lists, with ours inside";
const NUMBERS = "tables of numbers, hashes and pointers";
/** Groups that weigh less are one line. */
const LEAST = 400;
const DIALECTS_SHOWN = 10;

/** What the bytes of the `.wasm` are, by module; and the largest dialects. */
export async function contents() {
  const file = await readFile(process.env.NAMED_WASM);
  const spans = await spansOf(file);
  const whole = brotli(shipped(file, spans));
  const groups = groupsBy("module", spans).map(([name, its]) => ({
    name,
    code: sum(its.filter(({ isCode }) => isCode)),
    data: sum(its.filter(({ isCode }) => !isCode)),
    saved: whole - brotli(shipped(file, spans.filter(({ module }) => module !== name))),
  }));
  const [large, small] = [groups.filter(({ saved }) => saved >= LEAST), groups.filter(({ saved }) => saved < LEAST)];
  const rest = { name: `${small.length} smaller ones`, code: total(small, "code"), data: total(small, "data"), saved: total(small, "saved") };
  const rows = [...large.sort((one, other) => other.saved - one.saved), rest].map(({ name, code, data, saved }) => [name, kilobytes(code), kilobytes(data), kilobytes(saved)]);
  const alone = (isCode) => kilobytes(brotli(shipped(file, spans.filter((span) => span.isCode === isCode))));
  const halves = `Alone, all of the data is ${alone(false)} kB after brotli, and all of the code ${alone(true)} kB.`;
  return { text: `${table(["module", "kB of code", "kB of data", "kB that brotli saves without it"], rows)}\n\n${halves} ${dialects(spans)}` };
}

function dialects(spans) {
  const own = spans.filter(({ source }) => /^dialects\/\w+\.rs$/.test(source) && !/\/(mod|condition|index|own|packed|pointer)\.rs$/.test(source));
  const sizes = groupsBy("source", own).map(([source, its]) => [source.slice(9, -3), sum(its)]);
  const [all, mean] = [sum(own), sum(own) / sizes.length];
  const largest = sizes.sort(([, one], [, other]) => other - one).slice(0, DIALECTS_SHOWN).map(([name, bytes]) => `${name} ${bytes}`);
  return `The texts of ${sizes.length} dialects are ${kilobytes(all)} kB plain, ${Math.round(mean)} bytes each; the largest: ${largest.join(", ")}.`;
}

/** Only what is code or data: the names are not shipped. */
const shipped = (file, spans) => Buffer.concat(spans.map(({ from, to }) => file.subarray(from, to)));

function groupsBy(member, spans) {
  const groups = new Map();
  for (const span of spans) groups.set(span[member], [...(groups.get(span[member]) ?? []), span]);
  return [...groups];
}

const sum = (spans) => spans.reduce((bytes, { from, to }) => bytes + to - from, 0);
const total = (groups, name) => groups.reduce((bytes, group) => bytes + group[name], 0);

/** Every function and every piece of data in the file's order: where it is, and of which module it is. */
async function spansOf(file) {
  const { functions, data } = readWasm(file);
  const texts = await literals();
  const code = functions.map(({ name, from, to }) => ({ from, to, isCode: true, ...ofFunction(name) }));
  return [...code, ...data.flatMap((segment) => piecesOf(file, segment, texts))];
}

function ofFunction(name) {
  const path = /error_normalizer::((?:\w+::)*)/.exec(name)?.[1].split("::").filter(Boolean) ?? [];
  return { module: path[0] ?? libraryOf(name), source: path.length === 2 ? `${path.join("/")}.rs` : "" };
}

/** What was compiled with the compiler has its crate's hash in the name: `core[c5930c85a12de822]::str`. */
const libraryOf = (name) => (/\b(core|alloc|std|compiler_builtins)\[/.test(name) ? LIBRARY : GENERICS);

/** Cuts a segment at the texts of the sources. What stands there twice is of two files; what stands there once, of the first. */
function piecesOf(file, { from, to }, texts) {
  const owners = new Array(to - from).fill(NUMBERS);
  const segment = file.subarray(from, to);
  for (const { file: source, bytes } of texts) {
    let at = segment.indexOf(bytes);
    while (at >= 0 && owners[at] !== NUMBERS) at = segment.indexOf(bytes, at + 1);
    if (at >= 0) for (let place = at; place < at + bytes.length; place++) if (owners[place] === NUMBERS) owners[place] = source;
  }
  const pieces = [];
  for (let place = 0, start = 0; place < owners.length; place++) {
    if (owners[place] === owners[place + 1]) continue;
    pieces.push({ from: from + start, to: from + place + 1, isCode: false, module: moduleOf(owners[place]), source: owners[place] });
    start = place + 1;
  }
  return pieces;
}

const moduleOf = (source) => source.replace(/[/.].*/, "");
