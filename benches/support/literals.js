import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const SOURCES = join(import.meta.dirname, "../../src");

/** Shorter ones stand in the data by chance. */
const SHORTEST = 4;

/** What stands in the sources between quotes, and the lines of lists: `[{ file, bytes }]`, the longest first. */
export async function literals() {
  const files = (await readdir(SOURCES, { recursive: true })).filter((file) => !/(^|\/)tests(\/|\.rs$)/.test(file));
  const found = [];
  for (const file of files.filter((file) => /\.(rs|txt)$/.test(file))) {
    const content = await readFile(join(SOURCES, file), "utf8");
    const texts = file.endsWith(".txt") ? content.split("\n") : textsOf(withoutTestsAndComments(content));
    for (const text of texts) if (text.length >= SHORTEST) found.push({ file, bytes: Buffer.from(text) });
  }
  return found.sort((one, other) => other.bytes.length - one.bytes.length);
}

const withoutTestsAndComments = (source) => source.replace(/#\[cfg\(test\)\]\s*mod tests \{[\s\S]*$/, "").replace(/^\s*\/\/.*$/gm, "");

const ESCAPES = { n: "\n", t: "\t", r: "\r", 0: "\0", "\\": "\\", '"': '"', "'": "'" };

function* textsOf(source) {
  for (const [, raw, quoted] of source.matchAll(/r#"([\s\S]*?)"#|"((?:[^"\\]|\\[\s\S])*)"/g)) yield raw ?? unescaped(quoted);
}

/** As Rust's reference has it: a line's end after a backslash is dropped with the white space behind it. */
const unescaped = (text) =>
  text.replace(/\\(?:\n\s*|u\{([0-9a-f]+)\}|x([0-9a-f]{2})|(.))/gi, (_, unicode, hex, letter) => {
    if (unicode ?? hex) return String.fromCodePoint(Number.parseInt(unicode ?? hex, 16));
    return letter === undefined ? "" : (ESCAPES[letter] ?? letter);
  });
