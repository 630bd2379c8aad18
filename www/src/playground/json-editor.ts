import { freshId, h } from "../dom.ts";

interface Subject {
  name: string;
  title: string;
  hint: string;
  placeholder: string;
}

/** What an entry is added for, and what the text then is. */
export interface Start {
  label: string;
  write(json: string): string;
}

/** An option of the package as JSON: what may be added for the error that is shown, what is wrong, what became of it. */
export function createJsonEditor({ name, title, hint, placeholder }: Subject) {
  const id = freshId(name);
  const input = h("textarea", {
    id,
    name,
    rows: 7,
    placeholder,
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    dir: "ltr",
    "aria-describedby": `${id}-hint ${id}-problem ${id}-remark`,
  });
  const problem = h("p", { class: "problem", role: "alert", id: `${id}-problem` });
  const remark = h("p", { class: "remark", id: `${id}-remark` });
  const starts = h("p", { class: "starts" });
  const element = h(
    "details",
    { class: "own-option" },
    h("summary", {}, title),
    h(
      "div",
      { class: "control" },
      h("label", { for: id, class: "visually-hidden" }, `${title}, as JSON`),
      h("small", { id: `${id}-hint` }, hint),
      starts,
      input,
      problem,
      remark,
    ),
  );
  return {
    element,
    input,
    /** Opens where there is something to see. */
    reveal() {
      if (input.value !== "") element.open = true;
    },
    offer(offered: readonly Start[]) {
      const caption = offered.length > 0 && h("span", {}, "Add for this error");
      starts.replaceChildren(...(caption ? [caption] : []), ...offered.map(startButton));
    },
    say(complaint: string, remarked: string) {
      if (problem.textContent !== complaint) problem.textContent = complaint;
      remark.textContent = remarked;
      if (complaint === "") input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
    },
  };

  function startButton({ label, write }: Start): HTMLElement {
    const button = h("button", { type: "button", class: "chip-button" }, label);
    button.addEventListener("click", () => {
      input.value = write(input.value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.focus();
    });
    return button;
  }
}
