import type { NormalizedError } from "error-normalizer";
import { parsed } from "../parsed.ts";

/** By which names a text of one's own may be entered for an error; the first that there is wins. */
export function textNames({ key, kind }: NormalizedError): string[] {
  return key === null || key === kind ? [kind] : [key, kind];
}

/** By which names a policy may be entered for an error; the first that there is wins. */
export function policyNames({ dialect, kind, status }: NormalizedError): string[] {
  const cases = status === 0 ? [kind] : [kind, String(status), `${Math.floor(status / 100)}xx`];
  return [...cases.map((name) => `${dialect}/${name}`), dialect, ...cases, "default"];
}

/** Those of them that are offered: the others are two of these with a stroke between. */
export function offeredPolicyNames(error: NormalizedError): string[] {
  return policyNames(error).filter((name) => !name.includes("/"));
}

/** The table with what is shown now as an entry to be changed. */
export function withText(json: string, name: string, { title, userMessage, public: isApis }: NormalizedError, locale: string): string {
  const text = { title, message: userMessage, ...(isApis && { overApi: true }) };
  return withEntry(json, name, (entry) => (locale === "en" ? text : { ...byLanguage(entry), [locale]: text }));
}

export function withPolicy(json: string, name: string): string {
  return withEntry(json, name, () => "client-errors");
}

/** A dialect to start with: it is recognised by the first member of the body. */
export function dialectFor(body: string): string {
  const [name = "error"] = Object.keys(Object(parsed(body)) as object);
  return written({ id: "my-api", when: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, roles: {}, kinds: {} });
}

/** What is no table yet is left as it is, for whoever is typing it. */
function withEntry(json: string, name: string, entry: (earlier: unknown) => unknown): string {
  const table = json.trim() === "" ? {} : parsed(json);
  if (!isObject(table)) return json;
  return written({ ...table, [name]: entry(table[name]) });
}

function byLanguage(entry: unknown): object {
  return isObject(entry) && !("message" in entry) ? entry : {};
}

function written(value: object): string {
  return JSON.stringify(value, null, 2);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
