import { segmented } from "./segmented.ts";

type Theme = "system" | "light" | "dark";

const KEY = "theme";

/** Light, dark, or as the system has it; index.html applies the stored choice before the first paint. */
export function themeSwitch(): HTMLElement {
  return segmented<Theme>({
    legend: "Colours",
    options: [
      ["system", "Auto"],
      ["light", "Light"],
      ["dark", "Dark"],
    ],
    value: current(),
    onchange: choose,
  }).element;
}

function current(): Theme {
  const theme = document.documentElement.dataset["theme"];
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
}
