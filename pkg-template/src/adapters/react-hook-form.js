import { byInput } from "./by-input.js";

export function setFieldErrors(error, setError) {
  const inputs = byInput(error);
  for (const [place, [path, type, message]] of inputs.entries()) {
    setError(path.join("."), { type, message }, { shouldFocus: place === 0 });
  }
  return inputs.length > 0;
}
