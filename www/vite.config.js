import { defineConfig } from "vite";
import { mockWorker } from "./build/mock-worker.js";
import { securityPolicy } from "./build/security-policy.js";

export default defineConfig({
  base: "./",
  plugins: [mockWorker(), securityPolicy()],
  // Found before the first request, so that the development server need not reload the page for it.
  optimizeDeps: { include: ["msw/browser", "msw/core/http"] },
  server: { fs: { allow: [".."] } },
  build: { modulePreload: { polyfill: false } },
});
