import { init, normalize } from "error-normalizer";
import { readAll } from "../support/read-all.js";

export const start = (response) => readAll(normalize(response));

export const ahead = () => init();
