/** `?wasm=blocked` makes the page what a strict security policy makes it. Imported before all else. */
const query = new URLSearchParams(location.search);

export const wasmBlocked = query.get("wasm") === "blocked";

if (wasmBlocked) Reflect.deleteProperty(globalThis, "WebAssembly");

/** WebAssembly cannot be given back to a running page, so the page starts anew. */
export function reloadWithWasm(blocked: boolean): void {
  const address = new URL(location.href);
  if (blocked) address.searchParams.set("wasm", "blocked");
  else address.searchParams.delete("wasm");
  location.assign(address);
}
