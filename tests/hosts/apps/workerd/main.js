import { ask } from "../ask.js";

export default {
  fetch: async (_, { API }) => new Response(await ask(API)),
};
