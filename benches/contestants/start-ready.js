// The package's module made ready as in a first call, and nothing called.
import { Engine } from "../../pkg-template/src/engine.js";
import { compile } from "../../pkg-template/src/module/embedded.js";

export function start() {
  return new Engine(compile());
}
