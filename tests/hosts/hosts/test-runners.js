import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { apps, outputOf } from "../support/places.js";
import { run } from "../support/run.js";
import { versionOf } from "../support/version.js";

async function askIn(name, program, args, api) {
  const env = { API: api, ANSWER: join(await outputOf(name), "answer.json") };
  await run(program, args, { cwd: join(apps, name), env });
  return { answer: await readFile(env.ANSWER, "utf8") };
}

export const testRunners = [
  {
    name: "Vitest with jsdom",
    version: () => versionOf("vitest"),
    ask: (api) => askIn("vitest", "vitest", ["run", "--root", "."], api),
  },
  {
    name: "Jest with jsdom",
    version: () => versionOf("jest"),
    ask: (api) => askIn("jest", "jest", ["--rootDir", ".", "--testMatch", "**/page.test.cjs"], api),
  },
];
