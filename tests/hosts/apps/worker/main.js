const worker = new Worker("worker.js");
worker.addEventListener("message", ({ data }) => document.getElementById("answer").append(data));
worker.postMessage(new URLSearchParams(location.search).get("api"));
