import { ask } from "../ask.js";

addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(ask(event.data).then((answer) => event.source.postMessage(answer))));
