//! GraphQL, and the errors that its answers carry by convention.
//!
//! Source: <https://spec.graphql.org/October2021/#sec-Errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "graphql",
    when: "/errors/0/message /errors/0/locations or /errors/0/message /errors/0/path/0 or /errors/0/message \
        /errors/0/extensions or /data/*/userErrors/0",
    ..Dialect::GENERIC
};
