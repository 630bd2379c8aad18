import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../tests/golden");
const GAPS = "known-gaps.json";

/** The golden cases of failed responses with a body, without options: what came, and what is in it. */
export async function readGolden() {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".json") && file !== GAPS);
  const texts = await Promise.all(files.map((file) => readFile(join(FOLDER, file), "utf8")));
  const cases = texts.flatMap((text) => JSON.parse(text).cases);
  return cases
    .filter(({ response, options }) => response.status >= 400 && response.body !== null && !options)
    .map(({ response, expect }) => ({ response: { ...response, body: textOf(response.body) }, label: expect }));
}

const textOf = (body) => (typeof body === "string" ? body : JSON.stringify(body));
