import { inChromium } from "./chromium.js";

/** Calls what a module of contestants/ exports under `name`, in Node and then in Chromium. */
export async function inBoth(module, name, ...args) {
  const here = await import(`../contestants/${module}`);
  return { node: await here[name](...args), chromium: await inChromium(module, name, ...args) };
}
