import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./site.js";

export const FOUNDING = ["ortto", "gr4vy", "unit21", "ormuco", "botpress"];

const gaps = read("known-gaps");

/** The cases of a golden file, in its order. */
export function casesOf(file) {
  return read(file).cases;
}

/** Whether a case is known to come out wrong yet. */
export function isKnownGap(file, { name }) {
  return gaps.some((gap) => gap.file === file && gap.name === name);
}

export function caseOf(file, name) {
  return casesOf(file).find((candidate) => candidate.name === name);
}

function read(file) {
  return JSON.parse(readFileSync(join(root, "../tests/golden", `${file}.json`), "utf8"));
}
