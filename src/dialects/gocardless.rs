//! GoCardless: the reason of the first error is more precise than the type.
//!
//! Source: <https://developer.gocardless.com/api-reference#api-usage-errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "gocardless",
    when: "/error/type=gocardless|invalid_api_usage|invalid_state|validation_failed /error/message /error/request_id",
    key: "/error/errors/0/reason /error/type",
    kinds: "idempotent_creation_conflict=already_exists bank_account_exists=already_exists mandate_is_inactive=conflict",
    ..Dialect::GENERIC
};
