import { chromium } from "playwright-core";
import { CHROMIUM, FLAGS } from "../../../tests/support/chromium.js";

export const launchChromium = () => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
