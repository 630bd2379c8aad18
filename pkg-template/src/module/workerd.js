// Cloudflare's runtime compiles no bytes: it wants the file imported.
import module from "./error-normalizer.wasm";

export const compile = () => module;

export const compileAside = async () => module;
