export const OPTIONS = {
  status: { type: "string", short: "s" },
  header: { type: "string", short: "H", multiple: true },
  method: { type: "string", short: "X" },
  locale: { type: "string", short: "l" },
  policy: { type: "string", short: "p" },
  dialect: { type: "string", short: "d", multiple: true },
  json: { type: "boolean", short: "j" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
};

export const HELP = `Usage: curl -si URL | error-normalizer [options]
       error-normalizer [options] FILE

Reads a raw HTTP response, or a bare body, and prints what a user would read.

  -s, --status NUMBER    the HTTP status, where only a body is given
  -H, --header LINE      a header field ("retry-after: 30"); may be repeated
  -X, --method NAME      the request's method: whether a retry is safe
  -l, --locale TAG       the user's language, like de or pt-BR
  -p, --policy NAME      whose words are shown: flag, client-errors, never
  -d, --dialect FILE     an API's shape as JSON; may be repeated
  -j, --json             print the whole structure
  -h, --help             print this
  -v, --version          print the version

Exit status: 0 for an answer, 2 for wrong use.
`;
