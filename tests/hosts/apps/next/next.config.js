import { join } from "node:path";

/** The tools lie beside the apps. */
export default { turbopack: { root: join(import.meta.dirname, "../..") } };
