import { createNormalizer, type Dialect, type Options, registerLocale } from "error-normalizer";
import { LANGUAGES } from "./locales.ts";
import { DEFAULTS, type Settings } from "./settings.ts";

export type Normalizer = ReturnType<typeof createNormalizer>;

/** The package as the visitor set it up. Throws the package's own TypeError for a dialect that it cannot use. */
export async function normalizerFor(
  settings: Settings,
  dialects: readonly Dialect[] = [],
  recordedWith: Options | undefined,
): Promise<Normalizer> {
  await loadLocale(settings.locale);
  const options: Options = { ...recordedWith, ...chosen(settings) };
  if (dialects.length > 0) options.dialects = [...dialects];
  return createNormalizer(options);
}

/** Fetches a language's texts when somebody reads in it, and makes them known to the package. */
async function loadLocale(locale: string): Promise<void> {
  const texts = await LANGUAGES[locale]?.load?.();
  if (texts) registerLocale(texts.default);
}

/** Only what the visitor changed, so that a case keeps what it was recorded with. */
function chosen({ locale, policy }: Settings): Options {
  return {
    ...(locale === DEFAULTS.locale ? {} : { locale }),
    ...(policy === DEFAULTS.policy ? {} : { policy }),
  };
}
