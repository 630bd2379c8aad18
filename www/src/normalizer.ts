import { createNormalizer, type Options, registerLocale } from "error-normalizer";
import { LANGUAGES } from "./locales.ts";
import { DEFAULTS, type Settings } from "./settings.ts";

export type Normalizer = ReturnType<typeof createNormalizer>;

/** The package with what a case was recorded with, what the visitor set, and options of the visitor's own: each overrules those before it. */
export async function normalizerFor(settings: Settings, recordedWith: Options = {}, own: Options = {}): Promise<Normalizer> {
  await loadLocale(settings.locale);
  return createNormalizer({ ...recordedWith, ...chosen(settings), ...own });
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
