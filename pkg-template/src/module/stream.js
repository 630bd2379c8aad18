let module;

export function compile() {
  if (!module) throw new Error("init() has not finished");
  return module;
}

/** `source`: the .wasm file's address, a Response with it, its bytes, or the module itself; or a promise of one. */
export async function compileAside(source) {
  if (module) return module;
  let given = await source;
  if (typeof given === "string" || given instanceof URL) given = await fetch(given);
  if (given instanceof WebAssembly.Module) module = given;
  else if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) module = await WebAssembly.compile(given);
  else module = await compileResponse(given);
  return module;
}

/** Streaming wants the type `application/wasm`, which not every server sends. */
const compileResponse = async (response) =>
  response.headers.get("content-type") === "application/wasm" && WebAssembly.compileStreaming
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
