import type { Action } from "error-normalizer";

/** The application's own words around an error: its buttons and captions. */
export interface Labels {
  actions: Record<Exclude<Action, "none" | "wait">, string>;
  /** With {wait}. */
  retryIn: string;
  reference: string;
  copy: string;
  dismiss: string;
  save: string;
  done: string;
}

export const ENGLISH: Labels = {
  actions: {
    fix_input: "Check your entries",
    sign_in: "Sign in",
    update_payment: "Update payment",
    request_access: "Request access",
    go_back: "Go back",
    reload: "Reload",
    retry: "Try again",
    contact_support: "Contact support",
  },
  retryIn: "Try again in {wait}",
  reference: "Reference",
  copy: "Copy",
  dismiss: "Dismiss",
  save: "Save",
  done: "Done. This time it worked.",
};

const files = import.meta.glob<Labels>("./labels/*.json", { import: "default" });

/** The labels of a language, fetched when somebody first reads in it. */
export async function labelsFor(locale: string): Promise<Labels> {
  return (await files[`./labels/${locale}.json`]?.()) ?? ENGLISH;
}
