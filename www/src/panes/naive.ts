import { h } from "../dom.ts";
import type { Exchange } from "../exchange.ts";
import source from "../naive.ts?raw";
import { codeBlock } from "../pretty.ts";
import { createPane } from "./pane.ts";

/** The same failure as the lines that people usually write would show it. */
export function createNaivePane() {
  const pane = createPane("naive", "What most apps show today", "The same failure, by the ten lines everybody writes");
  const lines = h(
    "details",
    { class: "source-lines" },
    h("summary", {}, "The ten lines"),
    codeBlock(source.trim(), "The ten lines", false),
  );
  return {
    element: pane.element,
    show({ naive, error }: Exchange) {
      pane.fill(error ? alertBox(naive) : h("p", { class: "quiet" }, "Nothing: the request succeeded."), lines);
    },
  };
}

function alertBox(text: string): HTMLElement {
  return h(
    "div",
    { class: "naive-box" },
    h("p", { class: "naive-title" }, "Error"),
    text.trim() === ""
      ? h("p", { class: "naive-text" }, h("i", { class: "quiet" }, "(an empty message)"))
      : h("p", { class: "naive-text", dir: "auto", "data-part": "naive" }, text),
  );
}
