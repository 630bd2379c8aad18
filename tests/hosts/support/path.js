import { access, constants } from "node:fs/promises";
import { delimiter, resolve } from "node:path";

/** Whether a program can be started by that name or path. */
export async function isOnPath(program) {
  const folders = program.includes("/") ? [""] : (process.env.PATH ?? "").split(delimiter);
  const found = await Promise.allSettled(folders.map((folder) => access(resolve(folder, program), constants.X_OK)));
  return found.some(({ status }) => status === "fulfilled");
}
