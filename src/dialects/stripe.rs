//! Stripe: the message of a card error is meant for the cardholder.
//!
//! Source: <https://docs.stripe.com/api/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "stripe",
    when: " \
        /error/type=card_error|invalid_request_error|api_error|idempotency_error|rate_limit_error|authentication_error \
        /error/message !/error/innererror",
    users: "/error/message",
    users_when: "/error/type=card_error",
    kinds: "card_error=payment_failed resource_missing=not_found lock_timeout=locked \
        idempotency_key_in_use=locked charge_already_captured=conflict charge_already_refunded=conflict",
    ..Dialect::GENERIC
};
