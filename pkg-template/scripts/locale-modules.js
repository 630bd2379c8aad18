/** A locale's JSON as ES module, as CommonJS module, and the types of both. */
export function localeModules(json) {
  const text = JSON.stringify(JSON.parse(json));
  const types = (index, end) => `import type { Locale } from "../${index}";\ndeclare const locale: Locale;\n${end} locale;\n`;
  return {
    ".js": `export default ${text};\n`,
    ".cjs": `module.exports = ${text};\n`,
    ".d.ts": types("index.js", "export default"),
    ".d.cts": types("index.cjs", "export ="),
  };
}
