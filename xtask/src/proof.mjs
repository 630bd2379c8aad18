import { normalize } from "error-normalizer";

const body =
  '{"error_id":"6a9f1c52-0f3e-4c0a-9d3f-1b8f6c1f2a77","code":413,"title":"Conflict",' +
  '"message":"The request payload is larger than the server is willing or able to process",' +
  '"key":"payload_too_large","public":true}';

const error = normalize({ status: 413, headers: { "content-type": "application/json" }, body });

console.log(`
One failed request, as the API answered:
  413 ${body}

What the user reads:
  ${error.title}
  ${error.userMessage}

What the code knows:
  kind       ${error.kind}
  key        ${error.key}
  action     ${error.action}
  retryable  ${error.retryable}
  errorId    ${error.errorId}
  dialect    ${error.dialect}
  anomalies  ${error.anomalies.map(({ code }) => code).join(", ") || "none"}
`);
