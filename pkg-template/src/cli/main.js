#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createNormalizer } from "error-normalizer";
import { HELP, OPTIONS } from "./help.js";
import { readInput } from "./input.js";
import { loadLocale } from "./locale.js";
import { splitResponse } from "./response.js";
import { forReaders } from "./show.js";

/** Wrong use, for which the exit status is 2. */
class WrongUse extends Error {}

const wrong = (message) => {
  throw new WrongUse(message);
};

async function main() {
  const { values, positionals } = parse();
  if (values.help) return HELP;
  if (values.version) return `${JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8")).version}\n`;
  if (positionals.length > 1) wrong("there is more than one file");
  if (positionals.length === 0 && process.stdin.isTTY) wrong("there is nothing to read: give a file or pipe a response in");

  const normalizer = await normalizerFor(values);
  const given = splitResponse(await readInput(positionals[0]).catch((error) => wrong(error.message)));
  const headers = [...given.headers, ...(values.header ?? []).map(toField)];
  const normalized = normalizer.normalize({ ...given, headers, status: toStatus(values.status) ?? given.status, method: values.method });
  return values.json ? `${JSON.stringify(normalized, null, 2)}\n` : forReaders(normalized);
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong(error.message);
  }
}

async function normalizerFor({ locale, policy, dialect = [] }) {
  try {
    if (locale) await loadLocale(locale);
    const dialects = await Promise.all(dialect.map(async (file) => JSON.parse(await readFile(file, "utf8"))));
    return createNormalizer({ locale, policy, dialects: dialects.length > 0 ? dialects.flat() : undefined });
  } catch (error) {
    return wrong(error.message);
  }
}

function toStatus(text) {
  if (text === undefined) return undefined;
  return /^\d{1,3}$/.test(text) ? Number(text) : wrong(`--status ${text} is no HTTP status`);
}

function toField(line) {
  const colon = line.indexOf(":");
  return colon > 0 ? [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] : wrong(`--header ${line} has no colon`);
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", () => {});

try {
  process.stdout.write(await main());
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  process.stderr.write(`error-normalizer: ${error.message}\nSee error-normalizer --help\n`);
  process.exitCode = 2;
}
