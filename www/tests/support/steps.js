/** The demo in any engine: what a person does there, and what they see then. */
export function stepsIn(engine, site) {
  let opened = 0;
  return {
    ...engine,
    /** Opens a place of the demo anew, also where only its fragment differs. */
    async open(place) {
      const address = new URL(place, site.address);
      address.searchParams.set("opened", String((opened += 1)));
      await engine.open(address.href);
      // A driver clicks where an element was before the page had scrolled to it smoothly.
      await engine.run(async () => void (document.documentElement.style.scrollBehavior = "auto"));
      await engine.run(settled);
    },
    /** Does something that sends a request, and waits until the panes show what became of it. */
    async exchange(act) {
      const seen = await engine.run(async () => document.getElementById("panes").dataset.exchange);
      await act();
      await engine.run(settled, seen);
    },
    text: (selector) => engine.run(async (its) => document.querySelector(its).textContent, selector),
    count: (selector) => engine.run(async (its) => document.querySelectorAll(its).length, selector),
    structure: async () => JSON.parse(await engine.run(async () => document.querySelector("[data-part=json]").textContent)),
    /** The collections of the gallery, in its order. */
    collections: () =>
      engine.run(async () => Array.from(document.querySelectorAll("[data-collection]"), ({ dataset }) => dataset.collection)),
    /** Opens an API, clicks each of its cases and collects the structures that are shown, as text. */
    clickThrough: (collection) => engine.run(clickThrough, collection),
  };
}

/** Runs in the page. */
async function settled(seen) {
  const panes = () => document.getElementById("panes");
  const isSettled = () => panes()?.getAttribute("aria-busy") === "false" && ![undefined, seen].includes(panes().dataset.exchange);
  while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Runs in the page, alone: nothing outside it is known there. */
async function clickThrough(collection) {
  const panes = document.getElementById("panes");
  async function exchange(name, act) {
    const seen = panes.dataset.exchange;
    const deadline = Date.now() + 30_000;
    act();
    while (panes.getAttribute("aria-busy") !== "false" || panes.dataset.exchange === seen) {
      if (Date.now() > deadline) throw new Error(`${collection}: ${name} is not shown`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  // Painting each of more than a thousand cases would take longer than all else; the screenshots look at some.
  document.body.style.display = "none";
  await exchange("the first case", () => (location.hash = `#/${collection}`));
  const shown = [];
  for (const link of document.querySelectorAll(`[data-collection=${collection}] li a[href^="#"]`)) {
    await exchange(link.textContent, () => link.click());
    shown.push([link.textContent, document.querySelector("[data-part=json]").textContent]);
  }
  document.body.style.display = "";
  return shown;
}
