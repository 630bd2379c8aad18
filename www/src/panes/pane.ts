import { freshId, h } from "../dom.ts";

/** A titled region of the page that is filled anew for each exchange. */
export interface Pane {
  element: HTMLElement;
  fill(...content: (Node | string)[]): void;
}

export function createPane(name: string, title: string, subtitle: string): Pane {
  const id = freshId("pane");
  const body = h("div", { class: "pane-body" });
  const element = h(
    "section",
    { class: `pane pane-${name}`, "aria-labelledby": id, "data-pane": name },
    h("header", { class: "pane-header" }, h("h2", { id }, title), h("p", {}, subtitle)),
    body,
  );
  return { element, fill: (...content) => body.replaceChildren(...content) };
}
