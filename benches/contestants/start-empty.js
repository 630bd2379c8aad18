// An empty module of wasm-bindgen's, packed into a script as the package's own is.
import { compile } from "../../pkg-template/src/module/embedded.js";

export function start() {
  const module = compile();
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => {};
  const { same } = new WebAssembly.Instance(module, imports).exports;
  return { status: same(404) };
}
