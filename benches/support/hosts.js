import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { inChromium } from "./chromium.js";

/** Calls what a module of contestants/ exports under `name`, in a fresh thread of Node and then in a page of Chromium. */
export async function inBoth(module, name, ...args) {
  return { node: await inNode(module, name, args), chromium: await inChromium(module, name, ...args) };
}

async function inNode(module, name, args) {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { module, name, args } });
  const [returned] = await once(worker, "message");
  return returned;
}
