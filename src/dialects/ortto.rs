//! Ortto: `code` repeats the status; `error` is a chain of Go errors.
//!
//! Source: <https://help.ortto.com/a-714-api-error-responses>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "ortto", when: "/request_id /code /error", error_id: "/request_id", ..Dialect::GENERIC };
