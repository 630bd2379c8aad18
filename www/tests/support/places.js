/** Places of the demo: an error that names inputs, and one with a time to wait. */
export const INPUTS = "#/gr4vy/400-naming-inputs-in-the-body-the-query-and-a-list";
export const WAIT = "#/ormuco/429-with-a-time-to-wait";
