import { h } from "../dom.ts";
import type { UserContext } from "./view.ts";

/** The id to give to support, with a button to copy it. */
export function reference({ error, labels }: UserContext): HTMLElement | null {
  const id = error.errorId;
  if (id === null) return null;
  const copy = h("button", { type: "button", class: "button quiet-button" }, labels.copy);
  copy.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(id).then(
      () => copy.classList.add("copied"),
      () => copy.classList.add("refused"),
    );
  });
  return h("p", { class: "reference" }, h("span", {}, labels.reference), h("code", { dir: "ltr" }, id), copy);
}
