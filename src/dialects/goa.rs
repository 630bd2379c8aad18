//! Goa: an error's name, and whether it is for now, a timeout or a fault of the server.
//!
//! Source: <https://pkg.go.dev/goa.design/goa/v3/pkg#ServiceError>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "goa",
    when: "/name /id /message /temporary /timeout /fault",
    key: "/name",
    error_id: "/id",
    roles: "temporary=retryable",
    ..Dialect::GENERIC
};
