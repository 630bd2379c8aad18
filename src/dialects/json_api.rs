//! JSON:API.
//!
//! Source: <https://jsonapi.org/format/#errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "json-api",
    when: "@content-type^=application/vnd.api+json /errors/0 or /errors/0/source/pointer /errors/0/detail \
        or /errors/0/source/parameter /errors/0/detail or /errors/0/status /errors/0/title",
    ..Dialect::GENERIC
};
