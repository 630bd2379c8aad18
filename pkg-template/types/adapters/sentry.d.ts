/**
 * For `Sentry.init({ beforeSend })`: groups API errors by kind, key and API rather than by stack, tags them, and takes
 * out what APIs say, for that names people and what they entered. Other events pass as they are.
 */
export function beforeSend<Event extends object>(event: Event, hint: { originalException?: unknown }): Event;
