//! Klarna: texts in a list.
//!
//! Source: <https://docs.klarna.com/api/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "klarna", when: "/error_code /error_messages /correlation_id", ..Dialect::GENERIC };
