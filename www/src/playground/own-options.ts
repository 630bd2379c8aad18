import { createNormalizer, type Options, type PolicyTable } from "error-normalizer";
import { OWN_OPTIONS, type Draft, type OwnOption } from "./draft.ts";

export interface OwnOptions extends Pick<Options, OwnOption> {
  policy?: PolicyTable;
}

export interface Read {
  options: OwnOptions;
  /** What is wrong with each; empty where nothing is. */
  problems: Record<OwnOption, string>;
}

/** The options that stand in the editors. What cannot be used is left out and complained of, in the package's own words. */
export function readOwnOptions(draft: Draft): Read {
  const options: OwnOptions = {};
  const problems = { texts: "", policy: "", dialects: "" };
  for (const name of OWN_OPTIONS) {
    try {
      Object.assign(options, usable(name, draft[name]));
    } catch (error) {
      problems[name] = error instanceof Error ? error.message : String(error);
    }
  }
  return { options, problems };
}

/** Throws a sentence that names what is wrong. */
function usable(name: OwnOption, text: string): OwnOptions {
  if (text.trim() === "") return {};
  const value = parse(text);
  const option: OwnOptions = { [name]: name === "dialects" && !Array.isArray(value) ? [value] : value };
  createNormalizer(option);
  return option;
}

function parse(text: string): object {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null) throw new TypeError("This is JSON, but neither an object nor a list.");
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`Not JSON yet: ${error instanceof Error ? error.message : String(error)}`);
  }
}
