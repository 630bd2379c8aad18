/** `[path, rule, text]` for each input that is named, in the API's order; the texts of one input are put together. */
export function byInput(error) {
  const { fields = [] } = error?.normalized ?? error ?? {};
  const inputs = new Map();
  for (const { path, name, rule, userMessage } of fields) {
    if (path.length === 0) continue;
    const known = inputs.get(name);
    if (known === undefined) inputs.set(name, [path, rule, userMessage]);
    else if (!known[2].includes(userMessage)) known[2] += ` ${userMessage}`;
  }
  return [...inputs.values()];
}
