// An application of one module, built as people build theirs.
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build as esbuild } from "esbuild";
import { build as vite } from "vite";

const ROOT = join(import.meta.dirname, "..");
const APP = "app";

export const BUNDLERS = {
  async Vite(code) {
    const app = {
      name: APP,
      resolveId: (id) => (id === APP ? `\0${APP}` : null),
      load: (id) => (id === `\0${APP}` ? code : null),
    };
    const options = { write: false, rolldownOptions: { input: APP } };
    const { output } = await vite({ root: ROOT, configFile: false, logLevel: "error", plugins: [app], build: options });
    return output.map(({ code }) => code).join("");
  },
  async esbuild(code, plugins = []) {
    const app = { contents: code, resolveDir: ROOT };
    const { outputFiles } = await esbuild({ stdin: app, bundle: true, minify: true, format: "esm", write: false, plugins, logLevel: "error" });
    return outputFiles[0].text;
  },
};

/** A module of contestants/, bundled in the same way. */
export async function bundleOf(module, plugins = []) {
  const entryPoints = [join(ROOT, "contestants", module)];
  const { outputFiles } = await esbuild({ entryPoints, bundle: true, minify: true, format: "esm", write: false, plugins, logLevel: "error" });
  return outputFiles[0].contents;
}

/** The default entry is in the application already. */
export const BESIDE_DEFAULT_ENTRY = {
  name: "beside-default-entry",
  setup: (build) => build.onResolve({ filter: /^error-normalizer$/ }, ({ path }) => ({ path, external: true })),
};

export const brotli = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
