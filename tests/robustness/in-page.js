// What runs in a page of Chromium, see helpers/chromium.js.
import { fire } from "./fire.js";
import { live } from "./live.js";

export const fireAtPackage = async (options) => fire(await import("../../pkg/index.js"), options);

export const liveWithPackage = (options) => live("../../pkg/index.js", { ...options, heapBytes });

function heapBytes() {
  globalThis.gc();
  return performance.memory.usedJSHeapSize;
}
