import { announce } from "../announcer.ts";
import { freshId, h } from "../dom.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { EXAMPLES } from "./examples.ts";
import { readPasted } from "./paste.ts";

const TYPING_PAUSE_MS = 200;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The editor for a response of one's own. What is typed stays in the page. */
export function createPlayground(onchange: (draft: Draft) => void) {
  const method = h("select", { name: "method" }, ...METHODS.map((name) => h("option", { value: name }, name)));
  const status = h("input", { name: "status", type: "number", inputmode: "numeric", min: 0, max: 999 });
  const body = area("body", 9);
  const headers = area("headers", 4);
  const dialect = area("dialect", 9);
  const controls = { method, status, headers, body, dialect };
  const ownDialect = h(
    "details",
    { class: "dialect" },
    h("summary", {}, "Your own API’s dialect"),
    labelled("Dialect as JSON", dialect, "How your API’s errors are recognised, and where each fact is"),
  );
  const problem = h("p", { class: "problem", role: "alert", id: freshId("problem") });
  const read = h("p", { class: "quiet", role: "status" });
  const examples = exampleMenu((draft) => {
    fill(draft);
    onchange(draft);
  });

  const element = h(
    "form",
    { class: "playground", "aria-label": "Playground", onsubmit: (event) => event.preventDefault() },
    labelled("Start from an example", examples),
    labelled("Body", body, "Or paste a whole curl -i output or a HAR entry: it is taken apart."),
    read,
    h("div", { class: "row" }, labelled("Status", status), labelled("Method", method)),
    labelled("Headers", headers, "One a line, name: value"),
    ownDialect,
    problem,
    copyLink(),
  );

  let pause: ReturnType<typeof setTimeout>;
  element.addEventListener("input", (event) => {
    if (event.target === examples) return;
    if (event.target === body) takeApart();
    clearTimeout(pause);
    pause = setTimeout(() => onchange(draft()), TYPING_PAUSE_MS);
  });

  return {
    element,
    fill,
    draft,
    /** Says what keeps the draft from being used; empty where nothing does. */
    complain(sentence: string) {
      if (problem.textContent !== sentence) problem.textContent = sentence;
    },
  };

  function fill(values: Draft): void {
    for (const [name, control] of Object.entries(controls)) control.value = values[name as keyof Draft];
    if (values.dialect !== "") ownDialect.open = true;
    read.textContent = "";
  }

  function draft(): Draft {
    const values = { ...EMPTY_DRAFT };
    for (const [name, control] of Object.entries(controls)) values[name as keyof Draft] = control.value;
    return values;
  }

  function takeApart(): void {
    const pasted = readPasted(body.value);
    if (!pasted) return;
    fill({ ...draft(), ...pasted });
    read.textContent = `Read as ${pasted.what}: status, headers and body are filled in.`;
  }
}

function area(name: string, rows: number): HTMLTextAreaElement {
  return h("textarea", { name, rows, spellcheck: "false", autocapitalize: "off", autocomplete: "off", dir: "ltr" });
}

function labelled(text: string, control: HTMLElement, hint?: string): HTMLElement {
  control.id = freshId("control");
  if (hint) control.setAttribute("aria-describedby", `${control.id}-hint`);
  return h(
    "div",
    { class: "control" },
    h("label", { for: control.id }, text),
    hint ? h("small", { id: `${control.id}-hint` }, hint) : null,
    control,
  );
}

function exampleMenu(choose: (draft: Draft) => void): HTMLSelectElement {
  const options = EXAMPLES.map(([title], index) => h("option", { value: index }, title));
  const menu = h("select", { name: "example" }, h("option", { value: "" }, "Choose…"), ...options);
  menu.addEventListener("change", () => {
    const example = EXAMPLES[Number(menu.value)];
    if (menu.value !== "" && example) choose(example[1]);
  });
  return menu;
}

function copyLink(): HTMLElement {
  const button = h("button", { type: "button", class: "button" }, "Copy link");
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    announce(copied ? "Link copied" : "The link is in the address bar");
    button.textContent = copied ? "Link copied" : "See the address bar";
  });
  return button;
}
