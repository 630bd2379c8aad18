import { h } from "../dom.ts";
import type { UserContext } from "./view.ts";

/** What the user reads, in its own direction. */
export function message({ error }: UserContext): HTMLElement {
  return h("p", { class: "user-message", dir: "auto", "data-part": "user-message" }, error.userMessage);
}
