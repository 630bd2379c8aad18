/** The compiled module, where a bundler or host imports `.wasm` files so (Cloudflare does). */
declare const module: WebAssembly.Module;
export default module;
