import { init, normalize } from "error-normalizer/stream";
import { readAll } from "../support/read-all.js";

export const ahead = () => init("/error-normalizer.wasm");

export async function start(response) {
  await ahead();
  return readAll(normalize(response));
}
