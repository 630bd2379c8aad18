import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const SOURCES = join(import.meta.dirname, "../../src");
const ROOT = join(import.meta.dirname, "../..");

/** Shorter ones stand in the data by chance. */
const SHORTEST = 4;

/** What stands in the sources between quotes, and files that are compiled in: `[{ file, bytes }]`, the longest first. */
export async function literals() {
  const files = (await readdir(SOURCES, { recursive: true })).filter((file) => file.endsWith(".rs") && !/(^|\/)tests(\/|\.rs$)/.test(file));
  const found = [];
  for (const file of files) {
    const source = withoutTestsAndComments(await readFile(join(SOURCES, file), "utf8"));
    for (const text of textsOf(source)) if (text.length >= SHORTEST) found.push({ file, bytes: Buffer.from(text) });
    for (const [, path] of source.matchAll(/include_(?:str|bytes)!\("([^"]+)"\)/g)) {
      const included = await readFile(join(SOURCES, file, "..", path)).catch(() => readFile(join(ROOT, path)));
      found.push({ file, bytes: included });
    }
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
