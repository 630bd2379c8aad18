//! Microsoft Entra: OAuth with the numbers behind it.
//!
//! Source: <https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "entra",
    when: "/error /error_description /error_codes",
    error_id: "/trace_id",
    docs: "/error_uri",
    ..Dialect::GENERIC
};
