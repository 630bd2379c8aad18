//! Sanity: a description with its type.
//!
//! Source: <https://www.sanity.io/docs/http-reference/mutation>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "sanity",
    when: "/error/description \
        /error/type=mutationError|queryParseError|validationError|transactionError|projectNotFoundError or \
        /error/description /error/items or /statusCode /error /message /errorCode^=SIO",
    ..Dialect::GENERIC
};
