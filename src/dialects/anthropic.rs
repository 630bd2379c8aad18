//! Anthropic: the kind of failure in a type.
//!
//! Source: <https://docs.anthropic.com/en/api/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "anthropic",
    when: "/type=error /error/type /error/message !/status",
    key: "/error/type",
    error_id: "/request_id",
    kinds: "billing_error=payment_required request_too_large=payload_too_large overloaded_error=service_unavailable \
        timeout_error=gateway_timeout rate_limit_error=too_many_requests permission_error=forbidden",
    ..Dialect::GENERIC
};
