navigator.serviceWorker.addEventListener("message", ({ data }) => document.getElementById("answer").append(data));
navigator.serviceWorker.register("worker.js");
navigator.serviceWorker.ready.then(({ active }) => active.postMessage(new URLSearchParams(location.search).get("api")));
