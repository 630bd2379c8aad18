/** Whether everything is to be tried as often as docs/robustness.md says, or only a little of it. */
export const isFull = process.env.ROBUSTNESS === "full";

/** A row of the table in docs/robustness.md, read by `cargo xtask robustness`. */
export const figure = (what, found, bound) => console.log(`figure: ${what} | ${found} | ${bound}`);

export const count = (number) => number.toLocaleString("en");
