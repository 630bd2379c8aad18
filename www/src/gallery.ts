import { h } from "./dom.ts";
import { type Collection, collections, type GoldenCase, type GoldenFile, slugsOf } from "./goldens.ts";
import { toneOf } from "./panes/server.ts";

/** The list of failures by API: links, because each has an address of its own. */
export function createGallery(addressOf: (collection: string, slug: string) => string) {
  const groups = collections.map((collection) => createGroup(collection, addressOf));
  const element = h("nav", { class: "gallery", "aria-label": "Failures by API" }, ...groups.map((group) => group.element));
  return {
    element,
    /** Finds the case of an address; the first one of the first API where there is none. */
    async find(id: string | null, slug: string | null): Promise<Selection | null> {
      const group = groups.find((candidate) => candidate.collection.id === id) ?? groups[0];
      if (!group) return null;
      const slugs = [...(await group.open())];
      const [found, its] = slugs.find((entry) => entry[1] === slug) ?? slugs[0] ?? [];
      return found && its ? { collection: group.collection, found, slug: its } : null;
    },
    mark({ collection, found }: Selection) {
      for (const group of groups) group.mark(group.collection === collection ? found : null);
    },
    /** The addresses are made anew when the settings change. */
    refresh() {
      for (const group of groups) group.refresh();
    },
  };
}

export interface Selection {
  collection: Collection;
  found: GoldenCase;
  slug: string;
}

function createGroup(collection: Collection, addressOf: (collection: string, slug: string) => string) {
  const list = h("ul", {});
  const count = h("span", { class: "count" });
  const element = h("details", { "data-collection": collection.id }, h("summary", {}, collection.title, " ", count), list);
  const links = new Map<GoldenCase, HTMLAnchorElement>();
  let slugs = new Map<GoldenCase, string>();
  let opening: Promise<void> | null = null;

  element.addEventListener("toggle", () => {
    if (element.open) void load();
  });

  return {
    collection,
    element,
    async open() {
      element.open = true;
      await load();
      return slugs;
    },
    mark(found: GoldenCase | null) {
      for (const [golden, link] of links) {
        if (golden === found) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
        if (golden === found) scrollListTo(link);
      }
    },
    refresh() {
      for (const [golden, link] of links) link.href = addressOf(collection.id, slugs.get(golden) ?? "");
    },
  };

  function load(): Promise<void> {
    opening ??= collection.load().then(fill);
    return opening;
  }

  function fill({ cases, source }: GoldenFile): void {
    slugs = slugsOf(cases);
    count.textContent = String(cases.length);
    list.replaceChildren(...cases.map(entry), h("li", { class: "source-link" }, sourceLink(source)));
  }

  /** Inside the list only: the page stays where it is. */
  function scrollListTo(link: HTMLElement): void {
    const top = link.offsetTop - list.offsetTop;
    const isSeen = top >= list.scrollTop && top + link.offsetHeight <= list.scrollTop + list.clientHeight;
    if (!isSeen) list.scrollTop = top - list.clientHeight / 2;
  }

  function entry(golden: GoldenCase): HTMLElement {
    const status = golden.response.status ?? null;
    const link = h(
      "a",
      { href: addressOf(collection.id, slugs.get(golden) ?? "") },
      h("span", { class: `badge ${toneOf(status)}` }, status === null ? "–" : String(status)),
      h("span", {}, entryName(golden.name)),
    );
    links.set(golden, link);
    return h("li", {}, link);
  }
}

/** The status stands beside it already. */
function entryName(name: string): string {
  return name.replace(/^\d{3},? /, "").replace(/^./, (letter) => letter.toUpperCase());
}

function sourceLink(source: string): HTMLElement | string {
  if (!source.startsWith("https://")) return source;
  return h("a", { href: source, rel: "noreferrer" }, "The API’s own document");
}
