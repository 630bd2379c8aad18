/** The address of a response in the playground. */
export function playgroundAddress(draft) {
  return `#/playground/${Buffer.from(JSON.stringify(draft)).toString("base64url")}`;
}
