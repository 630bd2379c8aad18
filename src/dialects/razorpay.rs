//! Razorpay: where in the payment it failed, and why.
//!
//! Source: <https://razorpay.com/docs/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "razorpay",
    when: "/error/code=BAD_REQUEST_ERROR|GATEWAY_ERROR|SERVER_ERROR /error/description",
    kinds: "payment_cancelled=aborted",
    ..Dialect::GENERIC
};
