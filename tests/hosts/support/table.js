const HEADS = { name: "host", version: "version", result: "result", bytes: "bytes shipped, brotli" };

/** Rows as a table of Markdown, its columns aligned. */
export function table(rows) {
  const lines = [HEADS, ...rows];
  const widthOf = (column) => Math.max(...lines.map((line) => String(line[column]).length));
  const columns = Object.keys(HEADS).map((column) => [column, widthOf(column)]);
  const written = lines.map((line) => `| ${columns.map(([column, width]) => String(line[column]).padEnd(width)).join(" | ")} |`);
  const rule = `| ${columns.map(([, width]) => "-".repeat(width)).join(" | ")} |`;
  return [written[0], rule, ...written.slice(1)].join("\n");
}
