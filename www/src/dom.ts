type Child = Node | string | null | false;
type Attribute = string | number | boolean | null | ((event: Event) => void);

/** Builds an element. Text goes in as text nodes only: what an API sent is never parsed as markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

function setAttribute(element: HTMLElement, name: string, value: Attribute): void {
  if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value);
  else if (value === true) element.setAttribute(name, "");
  else if (value !== false && value !== null) element.setAttribute(name, String(value));
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

let lastId = 0;

/** An id for `for`, `aria-describedby` and their like. */
export function freshId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
