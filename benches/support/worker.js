import { parentPort, workerData } from "node:worker_threads";

const { module, name, args } = workerData;
const exported = await import(`../contestants/${module}`);
parentPort.postMessage(await exported[name](...args));
