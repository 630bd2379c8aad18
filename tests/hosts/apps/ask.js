import { normalizeError } from "error-normalizer";

const FAILURES = ["/too-large", "/bad-gateway"];

/** Asks the API at `origin` for what fails, as a user's code would; what came of it, as JSON. */
export async function ask(origin) {
  return JSON.stringify(await Promise.all(FAILURES.map((path) => failureOf(origin + path))));
}

async function failureOf(url) {
  try {
    const response = await fetch(url);
    if (!response.ok) throw response;
    return null;
  } catch (thrown) {
    return normalizeError(thrown);
  }
}
