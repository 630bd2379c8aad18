import { h } from "./dom.ts";
import { LANGUAGES } from "./locales.ts";
import { POLICIES, PUBLIC_FLAGS, type Settings } from "./settings.ts";
import { reloadWithWasm, wasmBlocked } from "./wasm-switch.ts";

/** The switches above the panes: language, whose words, the `public` flag, network, WebAssembly. */
export function createSettingsBar(onchange: (change: Partial<Settings>) => void) {
  const languages = Object.entries(LANGUAGES).map(([tag, { name }]) => [tag, name] as const);
  const locale = select("Language", languages, (value) => onchange({ locale: value }));
  const policy = select("Words shown", POLICIES, (value) => onchange({ policy: value }));
  const publicFlag = select("public flag", PUBLIC_FLAGS, (value) => onchange({ publicFlag: value }));
  const offline = toggle("Offline", (checked) => onchange({ offline: checked }));
  const blocked = toggle("WebAssembly blocked", reloadWithWasm);
  blocked.input.checked = wasmBlocked;
  const element = h(
    "form",
    { class: "settings", "aria-label": "Settings", onsubmit: (event) => event.preventDefault() },
    locale.element,
    policy.element,
    publicFlag.element,
    offline.element,
    blocked.element,
  );
  return {
    element,
    /** With those that make a difference for the response that is shown. */
    show(settings: Settings, applies: { publicFlag: boolean; policy: boolean }) {
      locale.input.value = settings.locale;
      policy.input.value = settings.policy;
      policy.input.disabled = !applies.policy;
      policy.element.title = applies.policy ? "" : "The table of policies decides";
      publicFlag.input.value = settings.publicFlag;
      publicFlag.input.disabled = !applies.publicFlag;
      publicFlag.element.title = applies.publicFlag ? "" : "This response has no public flag";
      offline.input.checked = settings.offline;
    },
  };
}

function select<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  onchange: (value: Value) => void,
) {
  const input = h("select", {}, ...options.map(([value, text]) => h("option", { value }, text)));
  input.addEventListener("change", () => onchange(input.value as Value));
  return { element: h("label", { class: "setting" }, h("span", {}, label), input), input };
}

function toggle(label: string, onchange: (checked: boolean) => void) {
  const input = h("input", { type: "checkbox", role: "switch" });
  input.addEventListener("change", () => onchange(input.checked));
  return { element: h("label", { class: "setting toggle" }, input, h("span", {}, label)), input };
}
