import type { registerLocale } from "error-normalizer";

/** What a locale's module exports as its default. */
type Texts = Parameters<typeof registerLocale>[0];

interface Language {
  name: string;
  /** English is built in and has nothing to load. */
  load?: () => Promise<{ default: Texts }>;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { name: "English" },
  de: { name: "Deutsch", load: () => import("error-normalizer/locales/de") },
  fr: { name: "Français", load: () => import("error-normalizer/locales/fr") },
  es: { name: "Español", load: () => import("error-normalizer/locales/es") },
  "pt-BR": { name: "Português (Brasil)", load: () => import("error-normalizer/locales/pt-BR") },
  it: { name: "Italiano", load: () => import("error-normalizer/locales/it") },
  nl: { name: "Nederlands", load: () => import("error-normalizer/locales/nl") },
  pl: { name: "Polski", load: () => import("error-normalizer/locales/pl") },
  cs: { name: "Čeština", load: () => import("error-normalizer/locales/cs") },
  sv: { name: "Svenska", load: () => import("error-normalizer/locales/sv") },
  da: { name: "Dansk", load: () => import("error-normalizer/locales/da") },
  tr: { name: "Türkçe", load: () => import("error-normalizer/locales/tr") },
  ru: { name: "Русский", load: () => import("error-normalizer/locales/ru") },
  uk: { name: "Українська", load: () => import("error-normalizer/locales/uk") },
  ar: { name: "العربية", load: () => import("error-normalizer/locales/ar") },
  he: { name: "עברית", load: () => import("error-normalizer/locales/he") },
  hi: { name: "हिन्दी", load: () => import("error-normalizer/locales/hi") },
  id: { name: "Bahasa Indonesia", load: () => import("error-normalizer/locales/id") },
  vi: { name: "Tiếng Việt", load: () => import("error-normalizer/locales/vi") },
  th: { name: "ไทย", load: () => import("error-normalizer/locales/th") },
  ja: { name: "日本語", load: () => import("error-normalizer/locales/ja") },
  ko: { name: "한국어", load: () => import("error-normalizer/locales/ko") },
  "zh-Hans": { name: "简体中文", load: () => import("error-normalizer/locales/zh-Hans") },
  "zh-Hant": { name: "繁體中文", load: () => import("error-normalizer/locales/zh-Hant") },
};

const RIGHT_TO_LEFT = new Set(["ar", "he"]);

export function directionOf(locale: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(locale) ? "rtl" : "ltr";
}
