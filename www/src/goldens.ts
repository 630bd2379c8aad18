import type { Options } from "error-normalizer";

/** A response as a golden file writes it down. */
export interface RecordedResponse {
  status?: number | null;
  headers?: Record<string, string> | [string, string][];
  body?: unknown;
  /** The method of the request that it answers. */
  method?: string;
}

/** What it must become stands there as well, for the tests. */
export interface GoldenCase {
  name: string;
  /** Where in the API's documentation it stands. */
  from: string;
  response: RecordedResponse;
  options?: Options;
  /** In place of a response: something that throws, as it would in an application. */
  thrower?: () => Promise<unknown>;
}

export interface GoldenFile {
  dialect: string;
  source: string;
  cases: GoldenCase[];
}

/** One API's entry in the gallery; its cases are loaded when they are looked at. */
export interface Collection {
  id: string;
  title: string;
  founding: boolean;
  load(): Promise<GoldenFile>;
}

const FOUNDING = new Map([
  ["ortto", "Ortto"],
  ["gr4vy", "Gr4vy"],
  ["unit21", "Unit21"],
  ["ormuco", "Ormuco"],
  ["botpress", "Botpress"],
]);

const OTHER_TITLES = new Map([["statuses", "Statuses and odd input"]]);

const files = import.meta.glob<GoldenFile>(["../../tests/golden/*.json", "!../../tests/golden/known-gaps.json"], {
  import: "default",
});

const THROWN: Collection = {
  id: "thrown",
  title: "Thrown, without a response",
  founding: false,
  load: async () => (await import("./thrown.ts")).thrownCases,
};

const documented = Object.entries(files)
  .map(([path, load]) => collection(path.replace(/^.*\/|\.json$/g, ""), load))
  .sort((one, other) => rank(one) - rank(other) || one.title.localeCompare(other.title));

/** The founding documents, what is thrown, and then every other API. */
export const collections: readonly Collection[] = [
  ...documented.filter(({ founding }) => founding),
  THROWN,
  ...documented.filter(({ founding }) => !founding),
];

function collection(id: string, load: () => Promise<GoldenFile>): Collection {
  return { id, title: FOUNDING.get(id) ?? OTHER_TITLES.get(id) ?? titleOf(id), founding: FOUNDING.has(id), load };
}

function titleOf(id: string): string {
  return id.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
}

function rank({ id, founding }: Collection): number {
  return founding ? [...FOUNDING.keys()].indexOf(id) : FOUNDING.size;
}

/** Each case's part of the address, made of its name; a number tells those apart that differ in nothing else. */
export function slugsOf(cases: readonly GoldenCase[]): Map<GoldenCase, string> {
  const taken = new Map<string, number>();
  const slugs = cases.map((golden): [GoldenCase, string] => {
    const slug = slugOf(golden.name);
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return [golden, times === 1 ? slug : `${slug}-${times}`];
  });
  return new Map(slugs);
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
