import type { Options } from "error-normalizer";
import { announce } from "./announcer.ts";
import { type Exchange, exchange } from "./exchange.ts";
import type { RecordedResponse } from "./goldens.ts";
import { stage } from "./mock/server.ts";
import { normalizerFor } from "./normalizer.ts";
import { createDeveloperPane } from "./panes/developer.ts";
import { createNaivePane } from "./panes/naive.ts";
import { createServerPane } from "./panes/server.ts";
import { createUserPane } from "./panes/user.ts";
import type { Settings } from "./settings.ts";
import { labelsFor } from "./user/labels.ts";

/** What is put on the bench: a response, and how the visitor wants it normalised. */
export interface Subject {
  path: string;
  response: RecordedResponse;
  /** In place of a request: something that throws. */
  thrower?: (() => Promise<unknown>) | undefined;
  settings: Settings;
  /** What a golden case was recorded with. */
  recordedWith?: Options | undefined;
  /** Options that the visitor wrote. */
  own?: Options;
}

/** The panes: a subject goes in, a real request is sent, and each pane shows its part of what became of it. */
export function createBench(root: HTMLElement, mockReady: Promise<unknown>) {
  let subject: Subject | null = null;
  let attempt = 0;
  let turn = 0;
  const server = createServerPane();
  const developer = createDeveloperPane();
  const user = createUserPane((advised) => void resend(advised));
  const naive = createNaivePane();
  root.replaceChildren(server.element, user.element, naive.element, developer.element);

  return {
    /** null where another request was begun in the meantime. */
    async show(next: Subject): Promise<Exchange | null> {
      subject = next;
      attempt = 0;
      const result = await run(next, false);
      if (result) announce(result.passes ? "No failure." : `${result.error?.title}. ${result.error?.userMessage}`);
      return result;
    },
  };

  async function resend(advised: boolean): Promise<void> {
    if (subject && (await run(subject, advised))) user.focusOutcome();
  }

  async function run(current: Subject, advised: boolean): Promise<Exchange | null> {
    const mine = (turn += 1);
    attempt += 1;
    const { settings, path, response, thrower } = current;
    const [normalizer, labels] = await Promise.all([
      normalizerFor(settings, current.recordedWith, current.own),
      labelsFor(settings.locale),
      mockReady,
    ]);
    root.setAttribute("aria-busy", "true");
    stage(path, { response, offline: settings.offline });
    const result = await exchange({ path, response, attempt, advised, thrower }, normalizer);
    if (mine !== turn) return null;
    server.show(result, attempt);
    developer.show(result, normalizer);
    user.show(result, settings.locale, labels);
    naive.show(result);
    root.setAttribute("aria-busy", "false");
    root.dataset["exchange"] = String(mine);
    return result;
  }
}
