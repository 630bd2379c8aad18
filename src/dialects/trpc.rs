//! tRPC: the name of the code says more than its number.
//!
//! Source: <https://trpc.io/docs/server/error-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "trpc",
    when: "/error/data/httpStatus or /error/json/data/httpStatus or /*/error/data/httpStatus or \
        /*/error/json/data/httpStatus",
    key: "/error/data/code /error/json/data/code /*/error/data/code /*/error/json/data/code",
    kinds: "PARSE_ERROR=bad_request",
    ..Dialect::GENERIC
};
