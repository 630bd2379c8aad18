import { byId } from "./dom.ts";

/** Says something to screen readers without moving the focus. */
export function announce(text: string): void {
  byId("announcer").textContent = text;
}
