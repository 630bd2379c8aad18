/** A table in Markdown; the first column is words, the others are numbers. */
export function table(head, rows) {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Two digits that count, and never an exponent. */
export function short(number) {
  if (number >= 9.95) return Math.round(number).toLocaleString("en");
  return number >= 0.995 ? number.toFixed(1) : number.toFixed(2);
}

export const kilobytes = (bytes) => (bytes / 1_000).toFixed(bytes < 10_000 ? 2 : 1);

export const spread = ({ ratio, low, high }) => `**${short(ratio)}** (${short(low)}–${short(high)})`;

/** A share with its sign; nothing where there is none. */
export const percent = (share) => (Number.isNaN(share) ? "" : `${share > 0 ? "+" : ""}${(share * 100).toFixed(1)} %`.replace("-0.0", "0.0"));
