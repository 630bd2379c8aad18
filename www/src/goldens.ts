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

/** How the gallery is divided, in its order. */
export const GROUPS = ["Founding documents", "Whatever the API", "Standards, frameworks, APIs"] as const;
export type Group = (typeof GROUPS)[number];

/** One API's entry in the gallery; its cases are loaded when they are looked at. */
export interface Collection {
  id: string;
  title: string;
  group: Group;
  load(): Promise<GoldenFile>;
}

const FOUNDING = new Map([
  ["ortto", "Ortto"],
  ["gr4vy", "Gr4vy"],
  ["unit21", "Unit21"],
  ["ormuco", "Ormuco"],
  ["botpress", "Botpress"],
]);

/** Files of what many APIs have in common. */
const WHATEVER_THE_API = new Map([
  ["statuses", "Statuses and odd input"],
  ["pages", "Pages of proxies"],
  ["envelopes", "Envelopes"],
  ["vocabulary", "Codes"],
  ["payments", "Payments"],
  ["messaging", "Messaging"],
  ["business", "Business software"],
  ["developer-tools", "Developer tools"],
  ["language-models", "Language models"],
  ["elsewhere", "Elsewhere"],
]);

/** What is not written as its file is named. */
const SPELLINGS = new Map([
  ["alb", "AWS load balancers"],
  ["aspnet-web-api", "ASP.NET Web API"],
  ["aws", "AWS"],
  ["checkout", "Checkout.com"],
  ["consul", "HashiCorp Consul"],
  ["couchdb", "CouchDB"],
  ["digital-ocean", "DigitalOcean"],
  ["django-rest-framework", "Django REST framework"],
  ["ebay", "eBay"],
  ["entra", "Microsoft Entra"],
  ["express-validator", "express-validator"],
  ["fastapi", "FastAPI"],
  ["github", "GitHub"],
  ["gitlab", "GitLab"],
  ["gocardless", "GoCardless"],
  ["google-legacy", "Google, older APIs"],
  ["google-rpc", "google.rpc.Status"],
  ["graphql", "GraphQL"],
  ["grpc", "gRPC"],
  ["gunbroker", "GunBroker"],
  ["http-errors", "http-errors (Express)"],
  ["hubspot", "HubSpot"],
  ["jsend", "JSend"],
  ["json-api", "JSON:API"],
  ["json-rpc", "JSON-RPC"],
  ["linkedin", "LinkedIn"],
  ["mercado-pago", "Mercado Pago"],
  ["monday", "monday.com"],
  ["mongodb-atlas", "MongoDB Atlas"],
  ["oauth", "OAuth 2"],
  ["odata", "OData"],
  ["openai", "OpenAI"],
  ["openweather", "OpenWeather"],
  ["paypal", "PayPal"],
  ["pocketbase", "PocketBase"],
  ["problem-details", "RFC 9457 problem details"],
  ["quickbooks", "QuickBooks"],
  ["sendgrid", "SendGrid"],
  ["servicenow", "ServiceNow"],
  ["soap", "SOAP"],
  ["tmdb", "TMDB"],
  ["trpc", "tRPC"],
  ["ultracart", "UltraCart"],
  ["vault", "HashiCorp Vault"],
  ["vk", "VK"],
  ["wechat", "WeChat"],
  ["wordpress", "WordPress"],
]);

const FOLDER = "../../tests/golden/";
const files = import.meta.glob<GoldenFile>(["../../tests/golden/*.json", "!../../tests/golden/known-gaps.json"], {
  import: "default",
});

const THROWN: Collection = {
  id: "thrown",
  title: "Thrown, without a response",
  group: "Whatever the API",
  load: async () => (await import("./thrown.ts")).thrownCases,
};

/** The founding documents, what is thrown and what all APIs share, and then every one by its name. */
export const collections: readonly Collection[] = [
  ...named(FOUNDING, "Founding documents"),
  THROWN,
  ...named(WHATEVER_THE_API, "Whatever the API"),
  ...Object.keys(files)
    .map(idOf)
    .filter((id) => !FOUNDING.has(id) && !WHATEVER_THE_API.has(id))
    .map((id) => collection(id, SPELLINGS.get(id) ?? capitalised(id), "Standards, frameworks, APIs"))
    .sort((one, other) => one.title.localeCompare(other.title, "en", { sensitivity: "base" })),
];

function named(titles: Map<string, string>, group: Group): Collection[] {
  return [...titles].map(([id, title]) => collection(id, title, group));
}

function collection(id: string, title: string, group: Group): Collection {
  return { id, title, group, load: files[`${FOLDER}${id}.json`] ?? missing(id) };
}

function missing(id: string): Collection["load"] {
  return () => Promise.reject(new Error(`there is no golden file called ${id}`));
}

function idOf(path: string): string {
  return path.slice(FOLDER.length, -".json".length);
}

function capitalised(id: string): string {
  return id.replaceAll("-", " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
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
