const { normalizeError } = require("error-normalizer");

const failureOf = async (path) => normalizeError(await fetch(process.argv[2] + path));

Promise.all(["/too-large", "/bad-gateway"].map(failureOf)).then((answer) => console.log(JSON.stringify(answer)));
