/**
 * Puts the errors about single inputs where the form shows its own.
 *
 * @param error an `ApiError` or a `NormalizedError`
 * @param setErrors of `useForm`
 * @returns whether there were any; where not, show `userMessage` for the form as a whole
 */
export function setFieldErrors(error: unknown, setErrors: (errors: never) => void): boolean;
