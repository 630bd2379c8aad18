import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 60_000;

/** The first good answer of a server that has just been started. */
export async function untilItAnswers(server, url) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return response;
    await pause(100);
  }
  throw new Error(`${url} does not answer\n${server.printed.stdout}\n${server.printed.stderr}`);
}
