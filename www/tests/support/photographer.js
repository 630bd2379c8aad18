import { AROUND } from "./site.js";

/** What engines' windows cannot be narrower than, and more than what they have above the page. */
const NARROWEST_WINDOW = 500;
const TOOLBARS = 100;

/** Takes pictures of whole pages at any width, the same way in every engine. */
export function photographerOf(engine, site) {
  return {
    async take({ place, width, theme, click = null }) {
      await engine.resize(Math.max(width, NARROWEST_WINDOW), 900);
      await engine.open(new URL(AROUND, site.address).href);
      const height = await engine.run(pose, new URL(place, site.address).href, width, theme, click);
      await engine.resize(Math.max(width, NARROWEST_WINDOW), height + TOOLBARS);
      await engine.run(painted);
      return engine.screenshot();
    },
    close: () => engine.close(),
  };
}

/** Runs in the page around the demo: how high the demo is when all is shown. */
async function pose(address, width, theme, click) {
  const frame = document.querySelector("iframe");
  localStorage.setItem("theme", theme);
  Object.assign(frame.style, { width: `${width}px`, height: "900px" });
  frame.src = address;
  await new Promise((resolve) => (frame.onload = resolve));
  const shown = frame.contentDocument;
  const panes = () => shown.getElementById("panes");
  await settled(undefined);
  if (click) {
    const seen = panes().dataset.exchange;
    shown.querySelector(click).click();
    await settled(seen);
  }
  const height = shown.documentElement.scrollHeight;
  frame.style.height = `${height}px`;
  for (const animation of shown.getAnimations()) animation.finish();
  return height;

  async function settled(seen) {
    const isSettled = () => panes()?.getAttribute("aria-busy") === "false" && ![undefined, seen].includes(panes().dataset.exchange);
    while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function painted() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
