//! express-validator.
//!
//! Source: <https://express-validator.github.io/docs/api/validation-result/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "express-validator",
    when: "/errors/0/msg /errors/0/location or /errors/*/msg /errors/*/location",
    ..Dialect::GENERIC
};
