export * from "./index.js";

/** The address of `error-normalizer/wasm`, a Response with it, its bytes, or the compiled module. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the WebAssembly from a file of your own. Until then answers come from the status alone.
 *
 * @returns whether it can run.
 */
export function init(source: WasmSource | Promise<WasmSource>): Promise<boolean>;
