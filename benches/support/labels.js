// What a person finds in each response of fixtures/.
const INPUTS = ["first_name", "last_name", "street", "postcode", "city", "country", "email", "telephone", "birth_date", "iban"];
const NOTHING = { public: false, key: null, errorId: null, fields: [], retryable: false, anomalies: [] };
const INVALID = { ...NOTHING, status: 422, kind: "validation_failed", key: "validation_failed", errorId: "req_7Hq2mK9xT4" };

export const LABELS = {
  ormuco: {
    ...NOTHING,
    status: 404,
    public: true,
    userMessage: "No volume",
    kind: "not_found",
    key: "not_found",
    errorId: "6e0c0b4e-8f1b-4f59-9b3c-4a3b3f6f2d10",
  },
  "ten-fields": { ...INVALID, fields: INPUTS.map((name) => ({ name })) },
  "hundred-fields": {
    ...INVALID,
    fields: Array.from({ length: 100 }, (_, place) => ({ name: `guests.${Math.floor(place / 10)}.${INPUTS[place % 10]}` })),
  },
  "near-start": { ...NOTHING, status: 409, kind: "conflict", key: "order_locked", errorId: "req_7Hq2mK9xT4" },
  "proxy-page": { ...NOTHING, status: 502, kind: "bad_gateway", developerMessage: "502 Bad Gateway", errorId: "8f2b6c1d0a9e4b73", retryable: true },
};
