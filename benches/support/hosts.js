import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { bundleOf } from "./bundle.js";
import { withPages } from "./chromium.js";
import { serve } from "./server.js";

/**
 * Calls what a module of contestants/ exports under `name`, in a fresh thread of Node and then, bundled, in a page of
 * Chromium: with the responses, and with the origin that they can be fetched from.
 */
export async function inBoth(module, name, responses) {
  const { origin, close } = await serve({ files: { "/module.js": await bundleOf(module) }, responses });
  try {
    return { node: await inNode(module, name, [responses, origin]), chromium: await inChromium(name, [responses, origin]) };
  } finally {
    close();
  }
}

async function inNode(module, name, args) {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { module, name, args } });
  const [returned] = await once(worker, "message");
  return returned;
}

function inChromium(name, args) {
  return withPages(args[1], async (openPage) => {
    const page = await openPage();
    return page.evaluate(async ([name, args]) => (await import("/module.js"))[name](...args), [name, args]);
  });
}
