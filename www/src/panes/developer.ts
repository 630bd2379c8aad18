import type { NormalizedError } from "error-normalizer";
import { h } from "../dom.ts";
import type { Exchange } from "../exchange.ts";
import type { Normalizer } from "../normalizer.ts";
import { codeBlock } from "../pretty.ts";
import { segmented } from "../segmented.ts";
import { whyThisKind } from "../why.ts";
import { factGroups } from "./facts.ts";
import { createPane } from "./pane.ts";

/** What the developer gets: the structure, as a table to read and as JSON. */
export function createDeveloperPane() {
  const pane = createPane("developer", "What the developer gets", "One structure, whatever the API");
  const facts = h("div", { class: "facts" });
  const json = h("div", { class: "json", hidden: true });
  const views = segmented({
    legend: "Show as",
    options: [
      ["facts", "Facts"],
      ["json", "JSON"],
    ],
    value: "facts",
    onchange: (view) => {
      facts.hidden = view !== "facts";
      json.hidden = view !== "json";
    },
  });
  pane.fill(views.element, facts, json);
  return {
    element: pane.element,
    show({ error, answer }: Exchange, normalizer: Normalizer) {
      if (error) {
        facts.replaceChildren(...factGroups(error, whyThisKind(error, answer, normalizer)));
        json.replaceChildren(jsonBlock(error));
      } else {
        facts.replaceChildren(success());
        json.replaceChildren(success());
      }
    },
  };
}

function jsonBlock(error: NormalizedError): HTMLElement {
  const block = codeBlock(JSON.stringify(error, null, 2), "NormalizedError as JSON", true);
  block.dataset["part"] = "json";
  return block;
}

function success(): HTMLElement {
  return h("p", { class: "quiet", "data-part": "success" }, "Nothing to normalise: the request succeeded.");
}
