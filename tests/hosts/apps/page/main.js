import { ask } from "../ask.js";

const api = new URLSearchParams(location.search).get("api");
const show = (text) => document.getElementById("answer").append(text);

// With `?wait` it asks when it is clicked.
if (location.search.includes("wait")) addEventListener("click", () => ask(api).then(show, show), { once: true });
else ask(api).then(show, show);
