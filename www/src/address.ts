import { DEFAULTS, POLICIES, PUBLIC_FLAGS, type Settings } from "./settings.ts";
import { LANGUAGES } from "./locales.ts";

/** Where the page is: a case of the gallery, or the playground with what stands in it. */
export type Place =
  | { view: "gallery"; collection: string | null; slug: string | null }
  | { view: "playground"; draft: string | null };

export interface Address {
  place: Place;
  settings: Settings;
}

/** Reads the fragment: `#/ormuco/404-not-found?locale=de`, `#/playground/<draft>`. Fragments are not sent to a server. */
export function readAddress(fragment: string): Address {
  const [path = "", query = ""] = fragment.replace(/^#\/?/, "").split("?", 2);
  const [first = "", second = ""] = path.split("/", 2);
  const place: Place =
    first === "playground"
      ? { view: "playground", draft: second || null }
      : { view: "gallery", collection: first || null, slug: second || null };
  return { place, settings: readSettings(new URLSearchParams(query)) };
}

export function writeAddress({ place, settings }: Address): string {
  const parts = place.view === "playground" ? ["playground", place.draft] : [place.collection, place.slug];
  const query = writeSettings(settings).toString();
  return `#/${parts.filter((part) => part !== null).join("/")}${query ? `?${query}` : ""}`;
}

function readSettings(query: URLSearchParams): Settings {
  const locale = query.get("locale") ?? "";
  return {
    locale: Object.hasOwn(LANGUAGES, locale) ? locale : DEFAULTS.locale,
    policy: known(query.get("policy"), POLICIES, DEFAULTS.policy),
    publicFlag: known(query.get("public"), PUBLIC_FLAGS, DEFAULTS.publicFlag),
    offline: query.has("offline"),
  };
}

function writeSettings({ locale, policy, publicFlag, offline }: Settings): URLSearchParams {
  const query = new URLSearchParams();
  if (locale !== DEFAULTS.locale) query.set("locale", locale);
  if (policy !== DEFAULTS.policy) query.set("policy", policy);
  if (publicFlag !== DEFAULTS.publicFlag) query.set("public", publicFlag);
  if (offline) query.set("offline", "");
  return query;
}

function known<Value extends string>(
  value: string | null,
  options: readonly (readonly [Value, string])[],
  otherwise: Value,
): Value {
  return options.find(([option]) => option === value)?.[0] ?? otherwise;
}
