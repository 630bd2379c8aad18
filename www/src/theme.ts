const KEY = "theme";

/** Light, dark, or as the system has it; index.html applies the stored choice before the first paint. */
export function startThemeSwitch(element: HTMLElement): void {
  const { dataset } = document.documentElement;
  for (const input of element.querySelectorAll("input")) {
    if (input.value === dataset["theme"]) input.checked = true;
    input.addEventListener("change", () => choose(input.value));
  }
}

function choose(theme: string): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
}
