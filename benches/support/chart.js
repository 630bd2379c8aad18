// A chart of ratios as SVG: a logarithmic scale, one at which both take the same, a row for each thing measured.

const WIDTH = 760;
const PLOT = { from: 200, to: 740 };
const TOP = 66;
const ROW = 24;
const TITLE = 34;
const EXPONENTS = [-1, 0, 1, 2];

/** Browsers apply it inside an `<img>` too; where nothing is preferred the page is taken to be light. */
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600 } .small { font-size: 12px; fill: #59636e }
  .grid { stroke: #d1d9e0 } .one { stroke: #59636e; stroke-width: 1.5 }
  .goal { stroke: #1a7f37; stroke-width: 3 } .node { fill: #0969da } .chromium { fill: #bc4c00 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .small { fill: #9198a1 } .grid { stroke: #3d444d } .one { stroke: #9198a1 }
    .goal { stroke: #3fb950 } .node { fill: #4493f8 } .chromium { fill: #f0883e }
  }`;

/** `groups` are `{ title, rows: [{ label, node, chromium, goal }] }`. */
export function chart(title, groups) {
  const rows = groups.reduce((count, { rows }) => count + rows.length, 0);
  const bottom = TOP + groups.length * TITLE + rows * ROW;
  const lines = [...legend(), ...scale(bottom)];
  let y = TOP;
  for (const { title, rows } of groups) {
    lines.push(text(8, y + TITLE - 12, title, "title"));
    y += TITLE;
    for (const row of rows) {
      lines.push(...marks(row, y + ROW / 2));
      y += ROW;
    }
  }
  const size = `viewBox="0 0 ${WIDTH} ${bottom + 12}" width="${WIDTH}" height="${bottom + 12}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}">\n<style>${STYLE}\n</style>\n${lines.join("\n")}\n</svg>\n`;
}

function legend() {
  return [
    circle(14, 16),
    text(24, 20, "Node"),
    diamond(84, 16),
    text(94, 20, "Chromium"),
    goal(176, 16),
    text(184, 20, "goal: at most this"),
    text(place(1) - 8, 44, "← less than JavaScript", "small", "end"),
    text(place(1) + 8, 44, "more than JavaScript →", "small"),
  ];
}

function scale(bottom) {
  return EXPONENTS.flatMap((exponent) => {
    const x = place(10 ** exponent);
    const line = `<line x1="${x}" x2="${x}" y1="${TOP}" y2="${bottom}" class="${exponent === 0 ? "one" : "grid"}"/>`;
    return [line, text(x, TOP - 6, `× ${10 ** exponent}`, "small", "middle")];
  });
}

function marks({ label, node, chromium, goal: most }, y) {
  const found = [text(8, y + 4, label), diamond(place(chromium), y - 3), circle(place(node), y + 3)];
  return most === undefined ? found : [...found, goal(place(most), y)];
}

function place(ratio) {
  const [first, last] = [EXPONENTS[0], EXPONENTS.at(-1) + 0.3];
  const share = (Math.log10(ratio) - first) / (last - first);
  return Math.round(PLOT.from + Math.min(1, Math.max(0, share)) * (PLOT.to - PLOT.from));
}

const circle = (x, y) => `<circle cx="${x}" cy="${y}" r="4.5" class="node"/>`;
const diamond = (x, y) => `<path d="M${x - 6} ${y}l6-6 6 6-6 6z" class="chromium"/>`;
const goal = (x, y) => `<line x1="${x}" x2="${x}" y1="${y - 9}" y2="${y + 9}" class="goal"/>`;
const text = (x, y, words, kind = "", anchor = "start") => `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${escaped(words)}</text>`;
const escaped = (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
