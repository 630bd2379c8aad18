import type { NormalizedError } from "error-normalizer";
import { announce } from "../announcer.ts";
import { freshId, h } from "../dom.ts";
import { type Draft, EMPTY_DRAFT, OWN_OPTIONS, type OwnOption } from "./draft.ts";
import { dialectFor, offeredPolicyNames, textNames, withPolicy, withText } from "./entries.ts";
import { EXAMPLES } from "./examples.ts";
import { createJsonEditor } from "./json-editor.ts";
import { readPasted } from "./paste.ts";

const TYPING_PAUSE_MS = 200;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** What is said about a draft. */
export interface Feedback {
  /** What keeps the response from being used; empty where nothing does. */
  response: string;
  problems: Record<OwnOption, string>;
  remarks: Record<OwnOption, string>;
  /** null where there was no failure. */
  error: NormalizedError | null;
  locale: string;
}

/** The editor for a response and options of one's own. What is typed stays in the page. */
export function createPlayground(onchange: (draft: Draft) => void) {
  const method = h("select", { name: "method" }, ...METHODS.map((name) => h("option", { value: name }, name)));
  const status = h("input", { name: "status", type: "number", inputmode: "numeric", min: 0, max: 999 });
  const body = area("body", 9, '{ "message": "No such parcel", "code": "PARCEL_LOST" }');
  const headers = area("headers", 3, "content-type: application/json");
  const editors = {
    texts: createJsonEditor({
      name: "texts",
      title: "Your own texts",
      hint: "By the API’s key or by kind, for every language or by language. {errorId} and {wait} are filled in.",
      placeholder: '{ "not_found": "That parcel is not in our books." }',
    }),
    policy: createJsonEditor({
      name: "policy",
      title: "A table of policies",
      hint: "By kind, status, class (4xx) or dialect: “flag”, “client-errors” or “never”. The most specific entry wins.",
      placeholder: '{ "default": "flag", "4xx": "client-errors" }',
    }),
    dialects: createJsonEditor({
      name: "dialects",
      title: "Your own API’s dialect",
      hint: "How your API’s errors are recognised, and where each fact is; one, or a list.",
      placeholder: '{ "id": "my-api", "when": "/fault", "key": "/fault/code" }',
    }),
  };
  const { texts, policy, dialects } = editors;
  const controls = { method, status, headers, body, texts: texts.input, policy: policy.input, dialects: dialects.input };
  const problem = h("p", { class: "problem", role: "alert", id: freshId("problem") });
  const read = h("p", { class: "remark", role: "status" });
  const examples = exampleMenu((draft) => {
    fill(draft);
    onchange(draft);
  });
  const copy = copyLink();

  const element = h(
    "form",
    { class: "playground", "aria-label": "Playground", onsubmit: (event) => event.preventDefault() },
    labelled("Start from an example", examples),
    labelled("Body", body, "Or paste a whole curl -i output or a HAR entry: it is taken apart."),
    read,
    h("div", { class: "row" }, labelled("Status", status), labelled("Method", method)),
    labelled("Headers", headers, "One a line, name: value"),
    problem,
    h("div", { class: "own-options" }, ...OWN_OPTIONS.map((name) => editors[name].element)),
    copy.element,
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
    respond({ response, problems, remarks, error, locale }: Feedback) {
      if (problem.textContent !== response) problem.textContent = response;
      for (const name of OWN_OPTIONS) editors[name].say(problems[name], remarks[name]);
      texts.offer(error ? textNames(error).map((name) => ({ label: name, write: (json) => withText(json, name, error, locale) })) : []);
      policy.offer(error ? offeredPolicyNames(error).map((name) => ({ label: name, write: (json) => withPolicy(json, name) })) : []);
      dialects.offer(dialects.input.value.trim() === "" ? [{ label: "a dialect", write: () => dialectFor(body.value) }] : []);
      copy.reset();
    },
  };

  function fill(values: Draft): void {
    for (const [name, control] of Object.entries(controls)) control.value = values[name as keyof Draft];
    for (const name of OWN_OPTIONS) editors[name].reveal();
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

function area(name: string, rows: number, placeholder: string): HTMLTextAreaElement {
  return h("textarea", { name, rows, placeholder, spellcheck: "false", autocapitalize: "off", autocomplete: "off", dir: "ltr" });
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

const COPY = "Copy link";

function copyLink() {
  const element = h("button", { type: "button", class: "button" }, COPY);
  element.addEventListener("click", async () => {
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    announce(copied ? "Link copied" : "The link is in the address bar");
    element.textContent = copied ? "Link copied" : "See the address bar";
  });
  return {
    element,
    /** What was copied is no longer what is shown. */
    reset: () => (element.textContent = COPY),
  };
}
