import type { Action } from "error-normalizer";
import { h } from "../dom.ts";
import { countdown } from "./countdown.ts";
import type { UserContext } from "./view.ts";

/** What an application would open for an action that is not about sending again. */
const ELSEWHERE: Partial<Record<Action, string>> = {
  sign_in: "Here your app opens its sign-in and sends the request again afterwards.",
  update_payment: "Here your app opens its payment settings.",
  request_access: "Here your app asks whoever may grant access.",
  go_back: "Here your app goes back to where the user came from.",
  contact_support: "Here your app opens its support form, with the reference filled in.",
};

/** The one button that the error asks for; null where there is nothing to do. */
export function adviceButton(context: UserContext): HTMLElement | null {
  const { error, labels } = context;
  switch (error.action) {
    case "none":
      return null;
    case "retry":
    case "wait":
      return error.retryAfterMs ? countdown(error.retryAfterMs, context) : retryButton(context);
    case "reload":
      return button(labels.actions.reload, () => context.resend(true));
    case "fix_input":
      return button(labels.actions.fix_input, () => context.openForm());
    default:
      return button(labels.actions[error.action], () => context.explain(ELSEWHERE[error.action] ?? ""));
  }
}

function retryButton({ labels, resend }: UserContext): HTMLElement {
  return button(labels.actions.retry, () => resend(true));
}

function button(label: string, onclick: () => void): HTMLElement {
  return h("button", { type: "button", class: "button primary", "data-part": "action", onclick }, label);
}
