//! Square: a category beside the code.
//!
//! Source: <https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "square",
    when: "/errors/0/category=API_ERROR|AUTHENTICATION_ERROR|INVALID_REQUEST_ERROR|RATE_LIMIT_ERROR|PAYMENT_METHOD_ERROR|REFUND_ERROR /errors/0/code",
    key: "/errors/0/code",
    kinds: "PAYMENT_METHOD_ERROR=payment_failed CVV_FAILURE=payment_failed ADDRESS_VERIFICATION_FAILURE=payment_failed \
        VERSION_MISMATCH=conflict IDEMPOTENCY_KEY_REUSED=conflict",
    ..Dialect::GENERIC
};
