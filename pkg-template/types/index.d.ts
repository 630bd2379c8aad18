/**
 * What went wrong, as a closed set to switch on.
 *
 * Up to `unavailable_for_legal_reasons` the request was refused; from `server_error` on the server failed; from
 * `network` on no usable answer arrived.
 */
export type ErrorKind =
  | "bad_request"
  | "validation_failed"
  | "unauthorized"
  | "token_required"
  | "payment_required"
  | "payment_failed"
  | "forbidden"
  | "quota_exceeded"
  | "not_found"
  | "gone"
  | "method_not_allowed"
  | "not_acceptable"
  | "request_timeout"
  | "conflict"
  | "already_exists"
  | "precondition_failed"
  | "payload_too_large"
  | "unsupported_media_type"
  | "locked"
  | "too_many_requests"
  | "unavailable_for_legal_reasons"
  | "server_error"
  | "not_implemented"
  | "bad_gateway"
  | "service_unavailable"
  | "gateway_timeout"
  | "insufficient_storage"
  | "network"
  | "timeout"
  | "aborted"
  | "invalid_response"
  | "unknown";

/** The one thing that the user can do next: which button to draw. */
export type Action =
  | "fix_input"
  | "sign_in"
  | "update_payment"
  | "request_access"
  | "go_back"
  | "reload"
  | "retry"
  | "wait"
  | "contact_support"
  | "none";

/** Which rule an input broke, as a closed set. */
export type FieldRule =
  | "required"
  | "too_short"
  | "too_long"
  | "too_small"
  | "too_large"
  | "invalid_format"
  | "invalid_email"
  | "invalid_url"
  | "invalid_date"
  | "invalid_type"
  | "not_allowed"
  | "taken"
  | "not_found"
  | "mismatch"
  | "weak_password"
  | "invalid";

/** What was inconsistent in a response. */
export type AnomalyCode =
  | "title_mismatch"
  | "status_mismatch"
  | "key_mismatch"
  | "nested_message"
  | "misspelt_key"
  | "error_in_success"
  | "content_type_mismatch"
  | "malformed_body"
  | "truncated_body"
  | "double_encoded"
  | "text_withheld";

/** An error about a single input. */
export interface FieldError {
  /** Where the input is, without the envelope's parts: `["items", 0, "quantity"]`. */
  path: (string | number)[];
  /** The same as form libraries write it: `"items.0.quantity"`. */
  name: string;
  rule: FieldRule;
  /** The API's own code, verbatim; null where it gave none. */
  key: string | null;
  /** The API's words. For developers. */
  developerMessage: string;
  /** Plain text to show beside the input: the API's words where they are meant for users, else ours for `rule`. */
  userMessage: string;
}

/** Something that did not fit together in a response, and how it was settled. */
export interface Anomaly {
  code: AnomalyCode;
  /** One sentence for developers, and for whoever owns the API. */
  note: string;
}

/** One structure for every failure. Plain data: it survives JSON and `structuredClone`. */
export interface NormalizedError {
  /** The HTTP status as the transport gave it, else the one in the body; 0 where no response arrived. */
  status: number;
  kind: ErrorKind;
  /** The API's own machine-readable code, verbatim, even where it is misspelt; null where it gave none. */
  key: string | null;
  /** A few words to show, in the caller's locale. They agree with `kind`. Plain text. */
  title: string;
  /** One or two sentences to show. Plain text (`textContent`, not `innerHTML`), never empty. */
  userMessage: string;
  /** BCP 47 tag of `userMessage`, for the `lang` attribute; null where an API's words are shown and it did not say. */
  lang: string | null;
  /** All that the API said about the cause, on one line, credentials masked. For developers and logs; never show it. */
  developerMessage: string;
  /** true: `userMessage` is the API's own words, which it marked as meant for users. false: it is ours, or yours. */
  public: boolean;
  action: Action;
  /** The id under which the API's people can find this error; null where none was given. */
  errorId: string | null;
  /** Errors about single inputs, in the API's order. */
  fields: FieldError[];
  /** Whether the same request may succeed when sent again, and sending it again can do no harm. */
  retryable: boolean;
  /** Milliseconds to wait before that; null where it is not advised or no time was given. At most a day. */
  retryAfterMs: number | null;
  /** An https link to the API's documentation of this error. */
  docsUrl: string | null;
  /**
   * Which known shape the body had: `"ormuco"`, `"problem-details"`, …, or `"generic"`, `"html"`, `"text"`, `"empty"`;
   * `"thrown"` for an error without a response; `"floor"` where WebAssembly could not run and only the status counted.
   */
  dialect: string;
  anomalies: Anomaly[];
}

/** Header fields in any of the forms that clients use; names in any case. */
export type HeaderFields = Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A response that is at hand already. */
export interface ErrorInput {
  /** The HTTP status, 0 to 999. */
  status?: number | undefined;
  headers?: HeaderFields | undefined;
  /** As it came, as text or bytes (up to 65,536 are read); or already parsed. */
  body?: unknown;
  /** The request's method. It decides whether trying again is safe: a repeated POST may do its work twice. */
  method?: string | undefined;
}

/**
 * Whose words the user sees.
 *
 * - `"flag"`: the API's own only where the response marks them as meant for users.
 * - `"client-errors"`: the API's own for every 4xx too, where they bear no mark of internals.
 * - `"never"`: always ours, or yours.
 */
export type Policy = "flag" | "client-errors" | "never";

/**
 * Policies by kind (`not_found`), status (`404`), class (`4xx`), dialect (`ormuco`) or dialect and one of these
 * (`ormuco/4xx`); `default` is for the rest. The most specific entry wins.
 */
export type PolicyTable = Readonly<Record<string, Policy>>;

/** A text of your own. `{errorId}` and `{wait}` ("in 30 seconds") are filled in. */
export type OwnText = string | OwnTextParts;

export interface OwnTextParts {
  readonly title?: string | undefined;
  readonly message: string;
  /** Show it even where the API's own words could be shown. */
  readonly overApi?: boolean | undefined;
}

/** A text by BCP 47 tag. */
export interface TextsByLanguage {
  readonly [tag: string]: OwnText | undefined;
  readonly title?: never;
  readonly message?: never;
  readonly overApi?: never;
}

/** Texts of your own by the API's key or by kind (the key wins), each for every language or by language. */
export type OwnTexts = Readonly<Record<string, OwnText | TextsByLanguage>>;

/** The part that a member plays in an error. */
export type DialectRole =
  | "message"
  | "title"
  | "error"
  | "errors"
  | "details"
  | "data"
  | "envelope"
  | "code"
  | "type"
  | "reason"
  | "status"
  | "success"
  | "failure"
  | "error_id"
  | "docs"
  | "wait_seconds"
  | "wait_milliseconds"
  | "retryable"
  | "field"
  | "fields"
  | "limit"
  | "lang"
  | "ignored";

/** One text with spaces between, or a list. */
export type Words = string | readonly string[];

/**
 * One API's error shape: how it is recognised, and where it differs from what is usual. Most need only the first two
 * or three members.
 *
 * Places are JSON pointers (RFC 6901) with two more steps: `*` is every member or element, `[name]` and `[name=value]`
 * every one that has such a member.
 */
export interface Dialect {
  /** What `NormalizedError.dialect` says where it was recognised. */
  readonly id: string;
  /**
   * Conditions that must all hold, alternatives separated by `or`: `/place` (is there and not null), `/place=a|b` (is
   * one of these), `/place^=a|b` (begins with one), `!/place` (is not there); the same with `@name` for a header.
   */
  readonly when: Words;
  /** Places of the code; the first that has one wins. */
  readonly key?: Words | undefined;
  /** Places of a text that your API promises to be meant for users. */
  readonly users?: Words | undefined;
  /** Conditions for that promise. */
  readonly usersWhen?: Words | undefined;
  /** Places of the title that goes with it. */
  readonly usersTitle?: Words | undefined;
  /** Places of its language's BCP 47 tag. */
  readonly usersLang?: Words | undefined;
  /** Places of the error's id. */
  readonly errorId?: Words | undefined;
  /** Places of the link to the documentation. */
  readonly docs?: Words | undefined;
  /** What members of that name mean here. */
  readonly roles?: Readonly<Record<string, DialectRole>> | undefined;
  /** What codes mean here. */
  readonly kinds?: Readonly<Record<string, ErrorKind>> | undefined;
}

export interface Options {
  /** BCP 47 tag of the user's language. English where no texts for it are registered, see {@link registerLocale}. */
  locale?: string | undefined;
  /** Default: `"flag"`. */
  policy?: Policy | PolicyTable | undefined;
  texts?: OwnTexts | undefined;
  /** Shapes of your own APIs, tried before the built-in ones. */
  dialects?: readonly Dialect[] | undefined;
  /** How many bytes of a body are read; the rest is cancelled. Default, and most that is ever read: 65,536. */
  maxBytes?: number | undefined;
  /** How many milliseconds a Response's body may take; then what has come counts. Default: 5,000. */
  timeoutMs?: number | undefined;
}

/** A locale's texts: what the modules of `error-normalizer/locales` hold. */
export interface Locale {
  readonly lang: string;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly wait: string;
  readonly reference: string;
  readonly unsure: string;
}

/**
 * Makes one structure of whatever a `catch` block holds: a Response, a thrown error, another client's error (axios,
 * ky, ofetch, …), a parsed body, a string.
 *
 * Never rejects, never changes what it is given. A Response's body is read (bounded, see {@link Options}) unless it has
 * been read already; then the status counts. What was normalised before comes back as it is; its JSON does not, because
 * a server can write that too.
 */
export function normalizeError(thrown: unknown, options?: Options): Promise<NormalizedError>;

/** The same for what is at hand already, synchronously. Never throws. */
export function normalize(input: ErrorInput, options?: Options): NormalizedError;

export interface Normalizer {
  normalizeError: typeof normalizeError;
  normalize: typeof normalize;
}

/**
 * Both functions with options bound; options of a single call go before them.
 *
 * @throws TypeError that names what is wrong with the options.
 */
export function createNormalizer(options: Options): Normalizer;

export interface EnsureOkOptions extends Options {
  /** Also look into the JSON body of a good status for an error; the response stays readable. Default: false. */
  inspectOk?: boolean | undefined;
}

/**
 * Passes a good response through with its body unread.
 *
 * @throws {@link ApiError} for any other.
 */
export function ensureOk<R extends Response>(response: R, options?: EnsureOkOptions): Promise<R>;

/** An Error to throw, log and report. Its message is the developer's text; show `normalized.userMessage`. */
export class ApiError extends Error {
  constructor(normalized: NormalizedError, options?: { cause?: unknown });
  readonly name: "ApiError";
  readonly normalized: NormalizedError;
  /** Name, message and structure; neither the stack nor the cause, which may hold a request's credentials. */
  toJSON(): { name: "ApiError"; message: string; normalized: NormalizedError };
}

/** Whether it is an {@link ApiError}: also one of another realm, of another copy of this package, or its JSON. */
export function isApiError(value: unknown): value is Pick<ApiError, "name" | "message" | "normalized">;

/** RFC 9457's members and four of ours, all of them safe to show. */
export interface ProblemDetails {
  type: "about:blank";
  title: string;
  /** Left out where no response arrived. */
  status?: number;
  detail: string;
  kind: ErrorKind;
  errorId?: string;
  retryAfterMs?: number;
  errors?: {
    /** JSON pointer as a URI fragment: `"#/items/0/quantity"`. */
    pointer: string;
    rule: FieldRule;
    detail: string;
  }[];
}

/** The body of an `application/problem+json` answer (RFC 9457), with user-safe text only. */
export function toProblemDetails(error: NormalizedError): ProblemDetails;

/** Makes a locale's texts known to every call with that `locale`. English is built in. */
export function registerLocale(locale: Locale): void;

/**
 * Compiles the WebAssembly ahead of the first error, off the main thread. Never needed: the first call does it.
 *
 * @returns whether this host can run it; where not, answers come from the status alone.
 */
export function init(): Promise<boolean>;
