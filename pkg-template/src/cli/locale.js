import { readdir } from "node:fs/promises";
import { registerLocale } from "error-normalizer";

const folder = new URL("locales/", import.meta.url);

/** Registers the locales of the tag's language; English needs none. */
export async function loadLocale(tag) {
  const tags = (await readdir(folder)).filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -".js".length));
  const languageOf = (one) => one.split("-")[0].toLowerCase();
  const fit = tags.filter((one) => languageOf(one) === languageOf(tag));
  if (fit.length === 0 && languageOf(tag) !== "en") throw new Error(`--locale ${tag} is not there; there are en, ${tags.join(", ")}`);
  for (const one of fit) registerLocale((await import(new URL(`${one}.js`, folder).href)).default);
}
