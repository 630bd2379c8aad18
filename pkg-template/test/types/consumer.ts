import {
  ApiError,
  createNormalizer,
  ensureOk,
  init,
  isApiError,
  normalize,
  normalizeError,
  registerLocale,
  toProblemDetails,
  type Action,
  type ErrorKind,
  type NormalizedError,
  type Options,
} from "error-normalizer";
import de from "error-normalizer/locales/de";
import { init as load } from "error-normalizer/stream";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const demand = <T extends true>(fact?: T): T | undefined => fact;
type IsAny<T> = 0 extends 1 & T ? true : false;

const error: NormalizedError = normalize({ status: 404, headers: { "retry-after": 7, accept: ["a", "b"] }, body: { any: "thing" } });

// Nothing public is `any`.
demand<Equal<IsAny<(typeof error)[keyof typeof error]>, false>>();
demand<Equal<Awaited<ReturnType<typeof normalizeError>>, NormalizedError>>();
demand<Equal<ReturnType<typeof init>, Promise<boolean>>>();

// `kind` and `action` are closed: a switch over all of them leaves nothing.
export function buttonFor(action: Action): string {
  switch (action) {
    case "fix_input":
    case "sign_in":
    case "update_payment":
    case "request_access":
    case "go_back":
    case "reload":
    case "retry":
    case "wait":
    case "contact_support":
    case "none":
      return action;
    default:
      return action satisfies never;
  }
}
// @ts-expect-error no kind of this name
export const misspelt: ErrorKind = "not-found";
export const isMissing = (kind: ErrorKind) => kind === "not_found" || kind === "gone";

// Header fields as clients have them.
normalize({ headers: new Headers() });
normalize({ headers: new Map([["a", "b"]]) });
normalize({ headers: [["a", "b"]] as const });
// @ts-expect-error a status is a number
normalize({ status: "404" });

export const options: Options = {
  locale: "de",
  policy: { default: "flag", "4xx": "client-errors" },
  texts: { not_found: "Gone", card_declined: { title: "No", message: "Try another card" }, locked: { de: "Gesperrt", en: { message: "Locked" } } },
  dialects: [{ id: "acme", when: "/oops", key: ["/oops/id", "/id"], roles: { oops: "message" }, kinds: { E7: "locked" } }],
  maxBytes: 1_024,
  timeoutMs: 1_000,
};
createNormalizer(options).normalize({ status: 404 }, { locale: "fr" });
// @ts-expect-error no policy of this name
createNormalizer({ policy: "always" });
// @ts-expect-error a text needs a message
createNormalizer({ texts: { gone: { title: "Sold" } } });
// @ts-expect-error a dialect needs a condition
createNormalizer({ dialects: [{ id: "acme" }] });
// @ts-expect-error no kind of this name
createNormalizer({ dialects: [{ id: "acme", when: "/oops", kinds: { E7: "locke" } }] });
// @ts-expect-error inspectOk belongs to ensureOk
createNormalizer({ inspectOk: true });

export async function load404(): Promise<unknown> {
  try {
    const response = await ensureOk(await fetch("/parcel"), { inspectOk: true });
    demand<Equal<typeof response, Response>>();
    return await response.json();
  } catch (thrown) {
    if (isApiError(thrown)) return thrown.normalized.userMessage;
    throw new ApiError(await normalizeError(thrown), { cause: thrown });
  }
}

export const problem = toProblemDetails(error).errors?.map(({ pointer, detail }) => `${pointer} ${detail}`);

registerLocale(de);
// @ts-expect-error that is no locale
registerLocale({ lang: "de" });

void load(new URL("https://example.com/error-normalizer.wasm"));
void load(fetch("/error-normalizer.wasm"));
// @ts-expect-error the file has to come from somewhere
void load();
