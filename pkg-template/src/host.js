import { compile, compileAside } from "#module";
import { Engine } from "./engine.js";

let engine = null;

/** Why this host will never run WebAssembly: to ask again would only write another report of a broken policy. */
let refusal = null;

/** The engine, made at the first need; throws where the host cannot run it. */
export function start() {
  if (engine === null) {
    if (refusal !== null) throw refusal;
    try {
      begin(compile());
    } catch (error) {
      remember(error);
      throw error;
    }
  }
  return engine;
}

/** Compiles without holding up the page; whether there is an engine then. */
export async function startAside(source) {
  if (engine === null && refusal === null) {
    try {
      begin(await compileAside(source));
    } catch (error) {
      remember(error);
    }
  }
  return engine !== null;
}

/** After a trap the instance is dead for good: the next call gets a new one. */
export function abandon() {
  engine = null;
}

function begin(module) {
  if (!module) throw new Error("the WebAssembly has not been loaded yet: see init()");
  engine ??= new Engine(module);
}

/** A content security policy answers by CompileError or EvalError. Want of memory may pass. */
function remember(error) {
  const { name } = Object(error);
  if (typeof WebAssembly !== "object" || name === "CompileError" || name === "EvalError") refusal = error;
}
