//! Okta.
//!
//! Source: <https://developer.okta.com/docs/reference/error-codes/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "okta",
    when: "/errorCode^=E0 /errorSummary",
    kinds: "E0000001=validation_failed E0000003=validation_failed E0000004=unauthorized \
        E0000005=unauthorized E0000006=forbidden E0000007=not_found E0000011=unauthorized \
        E0000022=method_not_allowed E0000047=too_many_requests",
    ..Dialect::GENERIC
};
