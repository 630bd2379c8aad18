import { type Draft, EMPTY_DRAFT } from "./draft.ts";

/** Something to start from, for those who have no failed request at hand. */
export const EXAMPLES: readonly (readonly [title: string, draft: Draft])[] = [
  [
    "FastAPI, two inputs refused",
    {
      ...EMPTY_DRAFT,
      method: "POST",
      status: "422",
      headers: "content-type: application/json",
      body: json({
        detail: [
          { type: "missing", loc: ["body", "items", 0, "quantity"], msg: "Field required", input: { sku: "A-17" } },
          { type: "string_too_short", loc: ["body", "name"], msg: "String should have at least 2 characters", input: "J", ctx: { min_length: 2 } },
        ],
      }),
    },
  ],
  [
    "A proxy’s HTML page",
    {
      ...EMPTY_DRAFT,
      status: "502",
      headers: "content-type: text/html\nserver: nginx",
      body: "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n",
    },
  ],
  [
    "SQL under public: true",
    {
      ...EMPTY_DRAFT,
      status: "500",
      headers: "content-type: application/json",
      body: json({
        error_id: "0b7d9a52-5a5e-4b5f-9a39-6f9d3c1f2a77",
        code: 500,
        title: "Internal Server Error",
        message: 'duplicate key value violates unique constraint "users_email_key" DETAIL: Key (email)=(ada@example.com) already exists.',
        key: "server_error",
        public: true,
      }),
    },
  ],
  [
    "Too fast, with a time to wait",
    {
      ...EMPTY_DRAFT,
      status: "429",
      headers: "content-type: application/json\nretry-after: 20",
      body: json({ error: { type: "rate_limit_error", message: "Rate limit reached for requests" } }),
    },
  ],
  [
    "An error inside a 200",
    { ...EMPTY_DRAFT, status: "200", headers: "content-type: application/json", body: json({ ok: false, error: "not_authed" }) },
  ],
  [
    "An API of your own, by a dialect",
    {
      ...EMPTY_DRAFT,
      method: "POST",
      status: "400",
      headers: "content-type: application/json",
      body: json({ fault: { slug: "SEAT_GONE", public_hint: "Somebody else has just booked this seat.", trace: "b7e1-22" } }),
      dialects: json({
        id: "box-office",
        when: "/fault/slug",
        key: "/fault/slug",
        users: "/fault/public_hint",
        errorId: "/fault/trace",
        kinds: { SEAT_GONE: "conflict" },
      }),
    },
  ],
  [
    "Words of your own, in two languages",
    {
      ...EMPTY_DRAFT,
      method: "POST",
      status: "402",
      headers: "content-type: application/json\nx-request-id: 7f3c-19",
      body: json({ code: "card_declined", message: "do_not_honor" }),
      texts: json({
        card_declined: {
          en: { title: "Your bank said no", message: "Try another card. {errorId} is the reference for our support." },
          de: { title: "Ihre Bank hat abgelehnt", message: "Versuchen Sie eine andere Karte. {errorId} nennt unserem Support den Fall." },
        },
        payment_failed: "The payment did not go through.",
      }),
    },
  ],
  [
    "An API whose 4xx you trust, by a table",
    {
      ...EMPTY_DRAFT,
      method: "POST",
      status: "409",
      headers: "content-type: application/json",
      body: json({ statusCode: 409, message: "This voucher has been used already.", error: "Conflict" }),
      policy: json({ default: "flag", "4xx": "client-errors", forbidden: "never" }),
    },
  ],
  [
    "Cut off in the middle",
    {
      ...EMPTY_DRAFT,
      status: "409",
      headers: "content-type: application/json",
      body: '{"code":"email_taken","message":"This e-mail address is already in use.","details":[{"field":"ema',
    },
  ],
];

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
