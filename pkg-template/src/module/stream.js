let module;

export const compile = () => module;

/** `source`: the file's address, a Response with it, its bytes, or the module itself; or a promise of one of these. */
export async function compileAside(source) {
  const given = await source;
  if (given !== undefined) module ??= await compiled(given);
  return module;
}

async function compiled(given) {
  if (given instanceof WebAssembly.Module) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return WebAssembly.compile(given);
  const response = given instanceof Response ? given : await fetch(given);
  // Not every server sends the type that compiling while the file arrives demands.
  const isTyped = response.headers.get("content-type") === "application/wasm";
  return isTyped ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
