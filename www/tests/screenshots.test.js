import assert from "node:assert/strict";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { useDemo } from "./support/demo.js";
import { root } from "./support/site.js";

const STATES = {
  gallery: "#/",
  countdown: "#/ormuco/429-with-a-time-to-wait",
  form: "#/gr4vy/400-naming-inputs-in-the-body-the-query-and-a-list",
  playground: "#/playground",
  german: "#/ormuco/500-server-error?locale=de",
  arabic: "#/ormuco/500-server-error?locale=ar",
  japanese: "#/ormuco/500-server-error?locale=ja",
  offline: "#/ormuco/404-not-found?offline",
};

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 375, height: 812 } };

describe("screenshots to look at, in www/screenshots", () => {
  const demo = useDemo();
  for (const [state, place] of Object.entries(STATES)) {
    it(state, async () => {
      await mkdir(join(root, "screenshots"), { recursive: true });
      for (const [size, viewport] of Object.entries(SIZES)) {
        for (const colorScheme of ["light", "dark"]) {
          const page = await demo.open(place, { viewport, colorScheme, reducedMotion: "reduce" });
          const path = join(root, "screenshots", `${state}-${size}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
          assert.ok((await stat(path)).size > 10_000, `${path} is empty`);
          await page.close();
        }
      }
    });
  }
});
