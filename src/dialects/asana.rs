//! Asana: a phrase is the error's id.
//!
//! Source: <https://developers.asana.com/docs/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "asana",
    when: "/errors/0/message /errors/0/phrase or /errors/0/message /errors/0/help^=For",
    error_id: "/errors/*/phrase",
    ..Dialect::GENERIC
};
