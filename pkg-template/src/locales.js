import { isObject } from "./peek.js";

/** The texts of the locales that were registered, as JSON, in their order. */
export const locales = [];

/** Makes a locale's texts known: `registerLocale(de)` with `de` from "error-normalizer/locales/de". */
export function registerLocale(locale) {
  if (!isObject(locale) || typeof locale.lang !== "string") throw new TypeError("that is not a locale of error-normalizer/locales");
  const json = JSON.stringify(locale);
  if (!locales.includes(json)) locales.push(json);
}
