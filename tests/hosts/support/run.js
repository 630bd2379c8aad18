import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { root } from "./places.js";

const PATIENCE_MS = 240_000;

/** Telemetry is off, and what is installed for the hosts goes first. */
const ENVIRONMENT = {
  ...process.env,
  PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
  NEXT_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/** Starts a program in a process group of its own, so that it can be ended with all that it starts. */
export function start(program, args, { cwd = root, env = {} } = {}) {
  const child = spawn(program, args, { cwd, env: { ...ENVIRONMENT, ...env }, stdio: ["ignore", "pipe", "pipe"], detached: true });
  child.printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) {
    child[stream].setEncoding("utf8").on("data", (text) => (child.printed[stream] += text));
  }
  child.end = () => {
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
  };
  return child;
}

/** Runs a program to its end; what it printed. */
export async function run(program, args, options) {
  const child = start(program, args, options);
  const impatience = setTimeout(child.end, PATIENCE_MS);
  const [code] = await once(child, "close");
  clearTimeout(impatience);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}\n${child.printed.stdout}\n${child.printed.stderr}`);
  return child.printed.stdout;
}
