import { freshId, h } from "./dom.ts";
import { type Collection, collections, type GoldenCase, type GoldenFile, GROUPS, slugsOf } from "./goldens.ts";
import { toneOf } from "./panes/server.ts";

type AddressOf = (collection: string, slug: string) => string;

/** The list of failures by API: links, because each has an address of its own. */
export function createGallery(addressOf: AddressOf) {
  const entries = collections.map((collection) => createEntry(collection, addressOf, scrollTo));
  const groups = GROUPS.map((title) => createGroup(title, entries.filter(({ collection }) => collection.group === title)));
  const none = h("p", { class: "gallery-none quiet", hidden: true }, "No API of that name is here. Paste its response in the playground: it need not be known.");
  const list = h("div", { class: "gallery-list" }, ...groups.map(({ element }) => element), none);
  const element = h("nav", { class: "gallery", "aria-label": "Failures by API" }, searchField(narrow), list);
  return {
    element,
    /** Finds the case of an address; the first one of the first API where there is none. */
    async find(id: string | null, slug: string | null): Promise<Selection | null> {
      const entry = entries.find(({ collection }) => collection.id === id) ?? entries[0];
      if (!entry) return null;
      const slugs = [...(await entry.open())];
      const [found, its] = slugs.find((candidate) => candidate[1] === slug) ?? slugs[0] ?? [];
      return found && its ? { collection: entry.collection, found, slug: its } : null;
    },
    mark({ collection, found }: Selection) {
      for (const entry of entries) entry.mark(entry.collection === collection ? found : null);
    },
    /** The addresses are made anew when the settings change. */
    refresh() {
      for (const entry of entries) entry.refresh();
    },
  };

  function narrow(words: string): void {
    const shown = groups.map((group) => group.narrow(words.trim().toLowerCase()));
    none.hidden = shown.includes(true);
  }

  /** Inside the list only: the page stays where it is. The API's name is seen above where there is room for both. */
  function scrollTo(link: HTMLElement, entry: HTMLElement): void {
    const end = link.offsetTop + link.offsetHeight;
    const isSeen = link.offsetTop >= list.scrollTop && end <= list.scrollTop + list.clientHeight;
    if (isSeen) return;
    list.scrollTop = end - entry.offsetTop <= list.clientHeight ? entry.offsetTop : link.offsetTop - list.clientHeight / 2;
  }
}

export interface Selection {
  collection: Collection;
  found: GoldenCase;
  slug: string;
}

function searchField(onchange: (words: string) => void): HTMLElement {
  const id = freshId("search");
  const input = h("input", { id, type: "search", placeholder: `Find one of ${collections.length} APIs`, autocomplete: "off" });
  input.addEventListener("input", () => onchange(input.value));
  return h("div", { class: "gallery-search" }, h("label", { for: id, class: "visually-hidden" }, "Find an API"), input);
}

function createGroup(title: string, entries: readonly Entry[]) {
  const element = h("section", { class: "gallery-group" }, h("h2", {}, title), ...entries.map((entry) => entry.element));
  return {
    element,
    /** Shows only what is called so; whether there is any. */
    narrow(words: string): boolean {
      for (const { element, collection } of entries) element.hidden = !`${collection.title} ${collection.id}`.toLowerCase().includes(words);
      element.hidden = entries.every((entry) => entry.element.hidden);
      return !element.hidden;
    },
  };
}

type Entry = ReturnType<typeof createEntry>;

function createEntry(collection: Collection, addressOf: AddressOf, scrollTo: (link: HTMLElement, entry: HTMLElement) => void) {
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
        if (golden === found) scrollTo(link, element);
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
