import { normalize } from "error-normalizer";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

async function failureOf(path) {
  const response = await fetch(process.argv[2] + path);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const Failures = ({ failures }) => createElement("pre", null, JSON.stringify(failures.map((failure) => normalize(failure))));

const failures = await Promise.all(["/too-large", "/bad-gateway"].map(failureOf));
console.log(renderToString(createElement(Failures, { failures })));
