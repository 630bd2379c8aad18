/** RFC 9112, section 4; curl writes "HTTP/2 404" for the later versions. */
const STATUS_LINE = /^HTTP\/[\d.]+ (\d{3})/;
const MAX_FIELD_BYTES = 262_144;
const END_OF_FIELDS = /\r?\n\r?\n/;

/**
 * A raw response → status, header fields and body; bytes that are none are a body.
 * Of several (redirects, a proxy's consent, 100 Continue) the last one counts.
 */
export function splitResponse(bytes) {
  let response = { status: undefined, headers: [], body: bytes };
  for (;;) {
    // Latin-1 keeps a character for a byte, so that places in the text are places in the bytes.
    const text = response.body.toString("latin1", 0, MAX_FIELD_BYTES);
    const status = STATUS_LINE.exec(text)?.[1];
    if (status === undefined) return response;
    const end = END_OF_FIELDS.exec(text);
    const fields = end ? text.slice(0, end.index) : text;
    const body = response.body.subarray(end ? end.index + end[0].length : text.length);
    response = { status: Number(status), headers: fields.split(/\r?\n/).slice(1).flatMap(toField), body };
  }
}

function toField(line) {
  const colon = line.indexOf(":");
  return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).trim()]] : [];
}
