import { byInput } from "./by-input.js";

export function setFieldErrors(error, setErrors) {
  const inputs = byInput(error);
  if (inputs.length > 0) setErrors(Object.fromEntries(inputs.map(([path, , message]) => [nameOf(path), message])));
  return inputs.length > 0;
}

/** `items[0].quantity`; a name that has a dot in it stands in brackets. */
function nameOf(path) {
  if (path.length === 1 && String(path[0]).includes(".")) return `[${path[0]}]`;
  return path.reduce((name, step) => (typeof step === "number" ? `${name}[${step}]` : name === "" ? step : `${name}.${step}`), "");
}
