/** A page with the pictures of all engines beside each other. */
export function contactSheet(names, engines) {
  const rows = names.map((name) => `<tr><th>${name}${engines.map((engine) => `<td>${picture(`${engine}-${name}`)}`).join("")}`);
  return `<!doctype html>
<meta charset="utf-8" />
<title>Screenshots</title>
<style>
  body { font: 0.875rem/1.4 system-ui, sans-serif; }
  td, th { padding: 0.5rem; text-align: start; vertical-align: top; }
  img { max-inline-size: 28vw; border: 1px solid #8888; }
</style>
<table><tr><th>${engines.map((engine) => `<th>${engine}`).join("")}
${rows.join("\n")}
</table>
`;
}

function picture(name) {
  return `<a href="${name}.png"><img loading="lazy" alt="${name}" src="${name}.png" /></a>`;
}
