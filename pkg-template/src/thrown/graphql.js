import { isList, isObject, peek, peekStatus } from "../peek.js";

/** Apollo, urql and graphql-request, and tRPC's client: the answer's `errors` apart from the answer. */
export function fromGraphql(error) {
  const errors = graphqlErrors(error);
  if (!errors) return fromTrpc(error);
  const network = peek(error, "networkError");
  const response = peek(error, "response");
  return {
    status: Math.max(peekStatus(network, "statusCode"), peekStatus(response, "status")),
    headers: peek(response, "headers"),
    body: { errors },
  };
}

function graphqlErrors(error) {
  const candidates = [
    peek(error, "graphQLErrors"), // Apollo 3, urql
    peek(error, "name") === "CombinedGraphQLErrors" ? peek(error, "errors") : null, // Apollo 4
    peek(peek(error, "response"), "errors"), // graphql-request
    peek(peek(peek(error, "networkError"), "result"), "errors"), // Apollo 3, when the status is an error too
  ];
  return candidates.find((errors) => isList(errors) && errors.length > 0);
}

function fromTrpc(error) {
  const shape = peek(error, "shape");
  const data = peek(error, "data");
  if (!isObject(shape) || !isObject(data)) return null;
  return { status: peekStatus(data, "httpStatus"), headers: undefined, body: { error: shape } };
}
