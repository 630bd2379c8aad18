/** What most apps do with a failed request. */
export async function naiveMessage(failure: unknown): Promise<string> {
  if (failure instanceof Response) {
    const text = await failure.text();
    try {
      const data = JSON.parse(text);
      return String(data.message ?? data.error ?? failure.statusText);
    } catch {
      return text || failure.statusText;
    }
  }
  return String(failure instanceof Error ? failure.message : failure);
}
