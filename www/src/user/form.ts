import type { FieldError } from "error-normalizer";
import { freshId, h } from "../dom.ts";
import { message } from "./message.ts";
import { reference } from "./reference.ts";
import type { UserContext } from "./view.ts";

/** What the form has where the error names no input. */
const USUAL_INPUTS = ["name", "email"];

/** The error in the form that was sent: a summary, and each message beside its input. */
export function form(context: UserContext): HTMLElement {
  const { error, labels, resend } = context;
  const inputs = inputsOf(error.fields).map(([name, errors]) => createInput(name, errors));
  const submit = h("button", { type: "submit", class: "button primary" }, labels.save);
  const element = h(
    "form",
    { class: "scene scene-form", novalidate: true },
    summary(context, inputs),
    ...inputs.map((input) => input.element),
    submit,
    reference(context),
  );
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    const invalid = inputs.filter((input) => input.invalid);
    resend(invalid.length > 0 && invalid.every((input) => input.corrected()));
  });
  return element;
}

interface Input {
  element: HTMLElement;
  id: string;
  label: string;
  invalid: boolean;
  corrected(): boolean;
}

/** Two messages about one input belong to one input. */
function inputsOf(fields: FieldError[]): [name: string, errors: FieldError[]][] {
  if (fields.length === 0) return USUAL_INPUTS.map((name) => [name, []]);
  const byName = new Map<string, FieldError[]>();
  for (const field of fields) byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
  return [...byName];
}

function createInput(name: string, errors: FieldError[]): Input {
  const id = freshId("input");
  const label = labelOf(name);
  const invalid = errors.length > 0;
  const texts = errors.map(({ userMessage }) => h("span", { dir: "auto" }, userMessage));
  const hint = invalid && h("p", { id: `${id}-error`, class: "input-error", "data-field": name }, ...texts);
  const control = h("input", {
    id,
    name,
    type: "text",
    autocomplete: "off",
    "aria-invalid": invalid ? "true" : null,
    "aria-describedby": invalid ? `${id}-error` : null,
  });
  control.addEventListener("input", () => control.removeAttribute("aria-invalid"));
  return {
    element: h("div", { class: "input" }, h("label", { for: id }, h("bdi", { lang: "en" }, label)), control, hint),
    id,
    label,
    invalid,
    corrected: () => control.value.trim() !== "",
  };
}

/** "items.0.quantity" → "Items 1 quantity", as a person counts. */
function labelOf(name: string): string {
  const words = name.split(".").map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : spaced(part)));
  return words.join(" ").replace(/^./, (letter) => letter.toUpperCase());
}

function spaced(part: string): string {
  return part.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " ").toLowerCase();
}

function summary(context: UserContext, inputs: Input[]): HTMLElement {
  const links = inputs
    .filter((input) => input.invalid)
    .map(({ id, label }) => h("li", {}, jump(id, label)));
  return h(
    "div",
    { class: "summary", tabindex: -1 },
    h("h3", { class: "user-title" }, context.error.title),
    message(context),
    links.length > 0 && h("ul", {}, ...links),
  );
}

/** A button and not a link, because the fragment is the page's own address. */
function jump(id: string, label: string): HTMLElement {
  const onclick = () => document.getElementById(id)?.focus();
  return h("button", { type: "button", class: "link-button", onclick }, h("bdi", { lang: "en" }, label));
}
