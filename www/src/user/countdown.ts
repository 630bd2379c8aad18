import { announce } from "../announcer.ts";
import { h } from "../dom.ts";
import type { UserContext } from "./view.ts";
import { waitWords } from "./wait-words.ts";

const TICK_MS = 250;

/** A retry button that opens when the time the API asked for is over. */
export function countdown(milliseconds: number, { labels, locale, resend }: UserContext): HTMLElement {
  const deadline = Date.now() + milliseconds;
  const bar = h("progress", { max: milliseconds, value: milliseconds, "aria-hidden": "true" });
  const button = h("button", { type: "button", class: "button primary", "data-part": "action", "aria-disabled": "true" });
  const element = h("div", { class: "countdown" }, button, bar);

  button.addEventListener("click", () => {
    if (Date.now() >= deadline) resend(true);
  });
  const timer = setInterval(tick, TICK_MS);
  tick();
  return element;

  function tick(): void {
    const left = deadline - Date.now();
    if (left <= 0) open();
    else show(left);
  }

  function show(left: number): void {
    const text = labels.retryIn.replace("{wait}", waitWords(left, locale));
    if (button.textContent !== text) button.textContent = text;
    bar.value = left;
  }

  function open(): void {
    clearInterval(timer);
    button.textContent = labels.actions.retry;
    button.removeAttribute("aria-disabled");
    bar.hidden = true;
    if (element.isConnected) announce(labels.actions.retry);
  }
}
