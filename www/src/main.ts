import "./wasm-switch.ts";
import { type Address, type Place, readAddress, writeAddress } from "./address.ts";
import { byId } from "./dom.ts";
import { firstPaint } from "./first-paint.ts";
import { createGallery } from "./gallery.ts";
import { type Mock, startMock } from "./mock/start.ts";
import { type Draft, EMPTY_DRAFT } from "./playground/draft.ts";
import { EXAMPLES } from "./playground/examples.ts";
import { decodeDraft, encodeDraft } from "./playground/link.ts";
import { createPlayground } from "./playground/playground.ts";
import { hasPublicFlag, withPublicFlag } from "./public-flag.ts";
import { createSettingsBar } from "./settings-bar.ts";
import { startThemeSwitch } from "./theme.ts";

/** What the page opens with: a message that most apps show as "[object Object]". */
const FIRST = { collection: "unit21", slug: "400-with-message-as-an-object" };

const ANSWERED_BY: Record<Mock, string> = {
  "service-worker":
    "The requests are real: a service worker answers them as the APIs document it. Nothing you type leaves this page.",
  page: "The page itself answers its requests, because it may not use a service worker here. Nothing you type leaves it.",
};

/** Below the list and out of sight, where the page is one column. */
const oneColumn = matchMedia("(width < 62rem)");

const mockReady = firstPaint.then(startMock);
let address = readAddress(location.hash);

// The package is part of both.
const benchReady = firstPaint
  .then(() => import("./bench.ts"))
  .then(({ createBench }) => createBench(byId("panes"), mockReady));
const trialReady = firstPaint.then(() => import("./playground/trial.ts"));

const gallery = createGallery((collection, slug) => link({ view: "gallery", collection, slug }));
const playground = createPlayground(editDraft);
const settingsBar = createSettingsBar((change) => {
  replaceAddress({ ...address, settings: { ...address.settings, ...change } });
  gallery.refresh();
  void render();
});

startThemeSwitch(byId("theme"));
byId("settings").append(settingsBar.element);
byId("source").append(gallery.element, playground.element);

addEventListener("hashchange", () => {
  address = readAddress(location.hash);
  if (address.place.view === "playground") fillPlayground(address.place.draft);
  else if (oneColumn.matches) byId("panes").scrollIntoView();
  void render();
});
document.querySelector(".skip-link")?.addEventListener("click", (event) => {
  event.preventDefault();
  byId("workbench").focus();
});
void mockReady.then((mock) => {
  document.documentElement.dataset["mock"] = mock;
  byId("answered-by").textContent = ANSWERED_BY[mock];
});

if (address.place.view === "playground") fillPlayground(address.place.draft);
void render();

async function render(): Promise<void> {
  const { place, settings } = address;
  gallery.element.hidden = place.view !== "gallery";
  playground.element.hidden = place.view !== "playground";
  document.documentElement.dataset["view"] = place.view;
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>("a[data-view]")) markView(anchor, place);
  if (place.view === "playground") return renderDraft();

  const selection = await gallery.find(place.collection ?? FIRST.collection, place.slug ?? FIRST.slug);
  if (!selection) return;
  gallery.mark(selection);
  const { response, options, thrower } = selection.found;
  settingsBar.show(settings, { publicFlag: hasPublicFlag(response), policy: true });
  const bench = await benchReady;
  await bench.show({
    path: `${selection.collection.id}/${selection.slug}`,
    response: withPublicFlag(response, settings.publicFlag),
    settings,
    recordedWith: options,
    thrower,
  });
}

async function renderDraft(): Promise<void> {
  const { settings } = address;
  const draft = playground.draft();
  const [bench, { tryDraft }] = await Promise.all([benchReady, trialReady]);
  const feedback = await tryDraft(draft, settings, bench);
  if (!feedback) return;
  settingsBar.show(settings, { publicFlag: hasPublicFlag(draft), policy: draft.policy.trim() === "" });
  playground.respond(feedback);
}

function editDraft(draft: Draft): void {
  replaceAddress({ ...address, place: { view: "playground", draft: encodeDraft(draft) } });
  void renderDraft();
}

function fillPlayground(encoded: string | null): void {
  const draft = encoded === null ? EXAMPLES[0]?.[1] : decodeDraft(encoded);
  playground.fill(draft ?? EMPTY_DRAFT);
}

function replaceAddress(next: Address): void {
  address = next;
  history.replaceState(null, "", writeAddress(next));
}

function link(place: Place): string {
  return writeAddress({ place, settings: address.settings });
}

function markView(anchor: HTMLAnchorElement, place: Place): void {
  const view = anchor.dataset["view"];
  anchor.href = link(view === "playground" ? { view: "playground", draft: null } : { view: "gallery", collection: null, slug: null });
  if (view === place.view) anchor.setAttribute("aria-current", "page");
  else anchor.removeAttribute("aria-current");
}
