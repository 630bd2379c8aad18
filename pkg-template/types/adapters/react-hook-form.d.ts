/**
 * Puts the errors about single inputs where the form shows its own, with `type` the rule, and gives the first the focus.
 *
 * @param error an `ApiError` or a `NormalizedError`
 * @param setError of `useForm`
 * @returns whether there were any; where not, show `userMessage` for the form as a whole
 */
export function setFieldErrors(
  error: unknown,
  setError: (name: never, error: { type: string; message: string }, options: { shouldFocus: boolean }) => void,
): boolean;
