import { createReadStream } from "node:fs";

/** More than any header fields and all of a body that is ever read. */
const MAX_BYTES = 1_048_576;

/** The file's bytes, or those of the standard input. */
export async function readInput(file) {
  const chunks = [];
  let length = 0;
  for await (const chunk of file === undefined ? process.stdin : createReadStream(file)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}
