import { startAside } from "./host.js";

/** Compiles the WebAssembly ahead of need; whether it can run. Never rejects. */
export const init = (source) => startAside(source);
