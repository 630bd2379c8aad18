/** The published manifest: without what only the workshop needs. */
export function manifest(text) {
  const { private: _, scripts, devDependencies, ...published } = JSON.parse(text);
  return `${JSON.stringify(published, null, 2)}\n`;
}
