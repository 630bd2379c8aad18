import { createNormalizer, type NormalizedError, type PolicyTable } from "error-normalizer";
import { policyNames, textNames } from "./entries.ts";
import type { OwnOption } from "./draft.ts";
import type { OwnOptions } from "./own-options.ts";

/** Normalises the same failure again, with these options of one's own in place of those that stand in the editors. */
export type Again = (own: OwnOptions) => Promise<NormalizedError>;

/** What became of each option for the error that is shown: what applies, and what is probably a slip. */
export async function remarksOn(own: OwnOptions, error: NormalizedError, again: Again): Promise<Record<OwnOption, string>> {
  return {
    texts: own.texts ? [await aboutTexts(own, error, again), ...slipsInTexts(own.texts)].join(" ") : "",
    policy: own.policy ? [aboutPolicy(own.policy, error), ...slipsInPolicy(own.policy, dialectsKnown(own, error))].join(" ") : "",
    dialects: own.dialects ? aboutDialects(own.dialects, error) : "",
  };
}

async function aboutTexts({ texts = {}, ...rest }: OwnOptions, error: NormalizedError, again: Again): Promise<string> {
  const names = textNames(error).filter((name) => Object.hasOwn(texts, name));
  if (names.length === 0) return `None is for this error: ${ownName(error)} its kind “${error.kind}”.`;
  const without = await again(rest);
  for (const name of names) {
    const only = await again({ ...rest, texts: { [name]: texts[name] ?? "" } });
    if (only.userMessage !== without.userMessage || only.title !== without.title) return `The text for “${name}” is shown.`;
  }
  if (error.public) return "The API’s own words go before it, because they are meant for users; “overApi”: true puts yours first.";
  return `The one for “${names[0]}” does not apply: there is none in this language, or no value for what stands in braces.`;
}

function ownName({ key }: NormalizedError): string {
  return key === null ? "it has no key, and" : `its key is “${key}”,`;
}

function* slipsInTexts(texts: object): Generator<string> {
  for (const [, placeholder] of JSON.stringify(texts).matchAll(/(\{\w+\})/g)) {
    if (placeholder !== "{errorId}" && placeholder !== "{wait}") yield `${placeholder} stays as it is: {errorId} and {wait} are filled in.`;
  }
  for (const [name, entry] of Object.entries(texts)) {
    if (typeof entry !== "object" || "message" in entry) continue;
    const unknown = Object.keys(entry).filter((tag) => !isLanguage(tag));
    if (unknown.length > 0) yield `For “${name}”, no language is known as ${listed(unknown)}.`;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

function aboutPolicy(table: PolicyTable, error: NormalizedError): string {
  const name = policyNames(error).find((candidate) => Object.hasOwn(table, candidate));
  return name ? `The entry “${name}” decides.` : "No entry fits this error, so “flag” holds; “default” is for the rest.";
}

/** Those that are seen here; the package knows many more. */
function dialectsKnown({ dialects = [] }: OwnOptions, { dialect }: NormalizedError): string[] {
  return [dialect, ...dialects.map(({ id }) => id)];
}

function* slipsInPolicy(table: PolicyTable, known: string[]): Generator<string> {
  const others = Object.keys(table).filter((name) => !known.includes(name) && !isCase(name.split("/").at(-1) ?? ""));
  if (others.length > 0) yield `Taken for the names of dialects: ${listed(others)}.`;
}

function isCase(name: string): boolean {
  return name === "default" || /^[1-9](\d\d|xx)$/.test(name) || isKind(name);
}

/** As the package itself knows them: it refuses a dialect with any other. */
function isKind(name: string): boolean {
  try {
    return Boolean(createNormalizer({ dialects: [{ id: "any", when: "/any", kinds: { any: name as NormalizedError["kind"] } }] }));
  } catch {
    return false;
  }
}

function aboutDialects(dialects: NonNullable<OwnOptions["dialects"]>, { dialect }: NormalizedError): string {
  const isOwn = dialects.some(({ id }) => id === dialect);
  return isOwn ? `The response is recognised as “${dialect}”.` : `The response does not meet its conditions: it is read as “${dialect}”.`;
}

function listed(names: string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
