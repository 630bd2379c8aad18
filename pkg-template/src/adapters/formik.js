import { byInput } from "./by-input.js";

/** No form has that many rows; a list of as many holes would hold up the page. */
const MOST_ROWS = 1_000;

export function setFieldErrors(error, setErrors) {
  const inputs = byInput(error).filter(([path]) => path.every(isPlaceable));
  const errors = {};
  for (const [path, , message] of inputs) place(errors, path, message);
  if (inputs.length > 0) setErrors(errors);
  return inputs.length > 0;
}

/** Writing to `__proto__` would change what the object is. */
const isPlaceable = (step) => step !== "__proto__" && !(step >= MOST_ROWS);

/** Formik holds errors in the shape of its values. Where a whole and a part of it are wrong, what came first stays. */
function place(errors, path, message) {
  let holder = errors;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (!Object.hasOwn(holder, step)) holder[step] = isLast ? message : typeof path[depth + 1] === "number" ? [] : {};
    holder = holder[step];
    if (typeof holder === "string") return;
  }
}
