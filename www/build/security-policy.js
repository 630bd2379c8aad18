import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** Lets the built page load from itself and send to itself, and nothing else: what is pasted cannot leave. */
export function securityPolicy() {
  return {
    name: "security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => `'sha256-${digest(script)}'`);
        const policy = [
          "default-src 'none'",
          `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(" ")}`,
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; ");
        return [
          {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: policy },
            injectTo: "head-prepend",
          },
        ];
      },
    },
  };
}

function digest(script) {
  return createHash("sha256").update(script).digest("base64");
}
