//! Fastify, by its own codes.
//!
//! Source: <https://fastify.dev/docs/latest/Reference/Errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "fastify",
    when: "/statusCode /error /message /code^=FST_",
    kinds: "FST_ERR_CTP_EMPTY_JSON_BODY=bad_request FST_ERR_CTP_INVALID_CONTENT_LENGTH=bad_request",
    ..Dialect::GENERIC
};
