// Each package as its own page says to use it for a failed fetch whose body has been read.
import { fromFetch } from "@twinedo/app-error";
import { normalize } from "error-normalizer";
import { ProblemDetails } from "get-problem-details";
import { fromJSON } from "http-problem-details-parser";
import { race } from "../support/race.js";
import { readAll } from "../support/read-all.js";
import { tenLines } from "./by-hand.js";

/** `settle` is what is timed; `read` says which of its members are what in the words of NormalizedError. */
const PEERS = {
  "error-normalizer": {
    settle: ({ status, headers, bytes }) => normalize({ status, headers, body: bytes }),
    read: (error) => error,
  },
  "ten lines by hand": {
    settle: ({ status, bytes }) => tenLines(status, parsed(bytes)),
    read: ({ message, ...rest }) => ({ userMessage: message, ...rest }),
  },
  "@twinedo/app-error": {
    settle: ({ status, headers, bytes }) => fromFetch({ ok: false, status, headers }, parsed(bytes)),
    read: ({ message, code, requestId, retryable, kind }) => ({ userMessage: message, key: code, errorId: requestId, retryable, kind: kind === "validation" ? "validation_failed" : kind }),
  },
  "get-problem-details": {
    settle: ({ bytes }) => new ProblemDetails(parsed(bytes)),
    read: ({ title, detail, type, traceId, errors }) => ({
      userMessage: detail ?? title,
      key: type,
      errorId: traceId,
      fields: Object.entries(errors ?? {}).flatMap(([name, messages]) => [messages].flat().map(() => ({ name }))),
    }),
  },
  "http-problem-details-parser": {
    settle: ({ bytes }) => fromJSON(decoded(bytes)),
    read: ({ title, detail, type, instance }) => ({ userMessage: detail ?? title, key: type, errorId: instance }),
  },
};

const decoded = (bytes) => new TextDecoder().decode(bytes);

/** A page or a cut body is no JSON: then its text is all there is. */
function parsed(bytes) {
  const text = decoded(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What each makes of a response, in the words of NormalizedError; nothing where it throws. */
export function understandings({ body, ...rest }) {
  const response = { ...rest, bytes: new TextEncoder().encode(body) };
  return Object.fromEntries(Object.entries(PEERS).map(([name, { settle, read }]) => [name, attempt(() => read(settle(response)))]));
}

function attempt(work) {
  try {
    return work();
  } catch {
    return {};
  }
}

/** What each takes for it, by ratio to `JSON.parse(new TextDecoder().decode(bytes))` where that does not throw. */
export async function racePeers(fixtures, options) {
  const results = {};
  for (const [name, { body, ...rest }] of Object.entries(fixtures)) {
    const response = { ...rest, bytes: new TextEncoder().encode(body) };
    const floor = { name: "floor", run: () => parsed(response.bytes) };
    const contestants = Object.entries(PEERS).map(([name, { settle }]) => ({
      name,
      run: () => attempt(() => (name === "error-normalizer" ? readAll(settle(response)) : settle(response))),
    }));
    results[name] = (await race([floor, ...contestants], options)).slice(1);
  }
  return results;
}
