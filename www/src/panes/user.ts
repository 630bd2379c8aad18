import { freshId, h } from "../dom.ts";
import type { Exchange } from "../exchange.ts";
import { directionOf } from "../locales.ts";
import { segmented } from "../segmented.ts";
import { form } from "../user/form.ts";
import type { Labels } from "../user/labels.ts";
import { page } from "../user/page.ts";
import { toast } from "../user/toast.ts";
import type { UserContext } from "../user/view.ts";
import { createPane } from "./pane.ts";

const VIEWS = { toast, page, form };
type ViewName = keyof typeof VIEWS;

/** What an application shows in place of what it came for. */
const IN_PLACE_OF_A_PAGE = new Set(["not_found", "gone", "forbidden", "service_unavailable", "unavailable_for_legal_reasons"]);

/** What the user sees: the same structure as a toast, as a page, in a form. */
export function createUserPane(resend: (advised: boolean) => void) {
  const pane = createPane("user", "What the user sees", "Your interface, from the same structure");
  const frame = h("div", { class: "frame", id: freshId("frame") });
  const aside = h("p", { class: "aside", role: "status" });
  let chosen: ViewName | null = null;
  let draw: (view: ViewName) => void = () => {};
  const views = segmented<ViewName>({
    legend: "Shown as",
    options: [
      ["toast", "Toast"],
      ["page", "Page"],
      ["form", "Form"],
    ],
    value: "toast",
    onchange(view) {
      chosen = view;
      draw(view);
    },
  });
  pane.fill(views.element, frame, aside);

  return {
    element: pane.element,
    show({ error, passes }: Exchange, locale: string, labels: Labels) {
      aside.textContent = "";
      if (!error || passes) return showSuccess(error === null ? labels.done : null);
      const context: UserContext = {
        error,
        labels,
        locale,
        resend,
        openForm: () => openForm(),
        explain: (text) => (aside.textContent = text),
      };
      draw = (view) => {
        frame.lang = locale;
        frame.dir = directionOf(locale);
        frame.replaceChildren(VIEWS[view](context));
      };
      const view = chosen ?? usualView(context);
      views.select(view);
      draw(view);
    },
    /** Puts the focus where the outcome stands, after the button that had it is gone. */
    focusOutcome() {
      const outcome = frame.querySelector<HTMLElement>("[tabindex='-1']") ?? frame;
      outcome.tabIndex = -1;
      outcome.focus();
    },
  };

  function openForm(): void {
    views.select("form");
    draw("form");
    frame.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }

  function showSuccess(done: string | null): void {
    const text = done ?? "Nothing: this response is no failure, and ensureOk lets it through.";
    draw = () => {};
    frame.replaceChildren(h("p", { class: "scene scene-done", tabindex: -1, "data-part": "done" }, text));
  }
}

function usualView({ error }: UserContext): ViewName {
  if (error.fields.length > 0) return "form";
  return IN_PLACE_OF_A_PAGE.has(error.kind) ? "page" : "toast";
}
