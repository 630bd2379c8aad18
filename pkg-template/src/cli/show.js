/** What a user would read: the title, the message, and what stands beside the inputs. */
export function forReaders({ title, userMessage, fields }) {
  const width = Math.max(0, ...fields.map(({ name }) => name.length));
  const lines = fields.map(({ name, userMessage: beside }) => `  ${name.padEnd(width)}  ${beside}`);
  return `${[title, userMessage, ...(lines.length > 0 ? ["", ...lines] : [])].join("\n")}\n`;
}
