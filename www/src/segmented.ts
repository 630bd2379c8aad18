import { freshId, h } from "./dom.ts";

interface Choice<Value extends string> {
  legend: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onchange(value: Value): void;
}

/** A few options side by side, of which one holds: radio buttons, so that keys and screen readers know them. */
export function segmented<Value extends string>({ legend, options, value, onchange }: Choice<Value>) {
  const name = freshId("choice");
  const inputs = options.map(([option]) =>
    h("input", { type: "radio", name, value: option, checked: option === value, onchange: () => onchange(option) }),
  );
  const labels = options.map(([, text], index) => h("label", {}, inputs[index] ?? null, h("span", {}, text)));
  const element = h("fieldset", { class: "segmented" }, h("legend", { class: "visually-hidden" }, legend), ...labels);
  return {
    element,
    select(option: Value) {
      for (const input of inputs) input.checked = input.value === option;
    },
  };
}
