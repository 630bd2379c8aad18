import { h } from "../dom.ts";
import { adviceButton } from "./advice.ts";
import { message } from "./message.ts";
import type { UserContext } from "./view.ts";

/** The error as a toast over the page it happened on. */
export function toast(context: UserContext): HTMLElement {
  const { error, labels } = context;
  const close = h("button", { type: "button", class: "toast-close", "aria-label": labels.dismiss }, "×");
  const card = h(
    "div",
    { class: "toast" },
    h("p", { class: "user-title" }, error.title),
    close,
    message(context),
    adviceButton(context),
  );
  const scene = h("div", { class: "scene scene-toast" }, skeleton(), card);
  close.addEventListener("click", () => dismiss(card, context));
  return scene;
}

function dismiss(card: HTMLElement, context: UserContext): void {
  const again = h("button", { type: "button", class: "button quiet-button" }, "Show the toast again");
  again.addEventListener("click", () => again.replaceWith(card));
  card.replaceWith(again);
  again.focus();
  context.explain("");
}

/** Grey lines where an application's own content would be. */
function skeleton(): HTMLElement {
  const lines = Array.from({ length: 5 }, () => h("span"));
  return h("div", { class: "skeleton", "aria-hidden": "true" }, ...lines);
}
