import assert from "node:assert/strict";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { ENGINES, launch } from "./engines/all.js";
import { contactSheet } from "./support/contact-sheet.js";
import { playgroundAddress } from "./support/draft.js";
import { photographerOf } from "./support/photographer.js";
import { INPUTS, WAIT } from "./support/places.js";
import { root, serveSite } from "./support/site.js";

const FOLDER = join(root, "screenshots");

const ACTION = "[data-pane=user] [data-part=action]";

/** In every engine, at every width, in both colours. */
const MAIN = { gallery: "#/", form: INPUTS, "form-hebrew": `${INPUTS}?locale=he`, "toast-arabic": `${WAIT}?locale=ar` };
const WIDTHS = [320, 1440];
const THEMES = ["light", "dark"];

/** In every engine once. */
const OTHERS = [
  { state: "page", place: "#/ormuco/404-not-found", width: 390, theme: "light" },
  { state: "countdown", place: WAIT, width: 390, theme: "dark" },
  { state: "german", place: `${INPUTS}?locale=de`, width: 390, theme: "light" },
  { state: "japanese", place: `${INPUTS}?locale=ja`, width: 390, theme: "dark" },
  { state: "hindi", place: "#/ormuco/413-payload-too-large?locale=hi", width: 390, theme: "light" },
  { state: "thai", place: "#/ormuco/503-service-unavailable?locale=th", width: 390, theme: "light" },
  { state: "offline", place: "#/ormuco/404-not-found?offline", width: 1440, theme: "light" },
  { state: "blocked", place: "?wasm=blocked#/ormuco/404-not-found", width: 1440, theme: "light" },
  { state: "done", place: "#/ormuco/503-service-unavailable", click: ACTION, width: 1440, theme: "light" },
  { state: "playground", place: "#/playground", width: 1440, theme: "light" },
  { state: "playground", place: "#/playground", width: 320, theme: "dark" },
  { state: "playground-empty", place: "#/playground/-", width: 1440, theme: "dark" },
  { state: "playground-refused", place: playgroundAddress({ status: "409", dialects: '[{ "id": "mine", "wenn": "/fault" }]', policy: '{ "default": "flag", "4xx": "client-errors", "confict": "never" }' }), width: 1440, theme: "light" },
];

const SHOTS = [
  ...Object.entries(MAIN).flatMap(([state, place]) =>
    WIDTHS.flatMap((width) => THEMES.map((theme) => ({ state, place, width, theme }))),
  ),
  ...OTHERS,
];

describe("screenshots to look at, in www/screenshots/index.html", () => {
  let site;
  before(async () => {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    site = await serveSite();
  });
  after(async () => {
    await writeFile(join(FOLDER, "index.html"), contactSheet(SHOTS.map(nameOf), ENGINES));
    await site.close();
  });

  for (const name of ENGINES) {
    it(`in ${name}`, async () => {
      const photographer = photographerOf(await launch(name), site);
      try {
        for (const shot of SHOTS) {
          const picture = await photographer.take(shot);
          assert.ok(picture.length > 10_000, `${nameOf(shot)} is empty`);
          await writeFile(join(FOLDER, `${name}-${nameOf(shot)}.png`), picture);
        }
      } finally {
        await photographer.close();
      }
    });
  }
});

function nameOf({ state, width, theme }) {
  return `${state}-${width}-${theme}`;
}
