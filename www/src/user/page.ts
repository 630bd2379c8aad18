import { h } from "../dom.ts";
import { adviceButton } from "./advice.ts";
import { message } from "./message.ts";
import { reference } from "./reference.ts";
import type { UserContext } from "./view.ts";

/** The error in place of a page that could not be shown. */
export function page(context: UserContext): HTMLElement {
  const { error } = context;
  return h(
    "div",
    { class: "scene scene-page" },
    h("span", { class: "page-mark", "aria-hidden": "true" }, "!"),
    h("h3", { class: "user-title" }, error.title),
    message(context),
    adviceButton(context),
    reference(context),
  );
}
