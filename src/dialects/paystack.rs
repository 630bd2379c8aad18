//! Paystack: a false status, and what to do next.
//!
//! Source: <https://paystack.com/docs/api/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "paystack",
    when: "/status=false /message /meta/nextStep or /status=false /message /type /code",
    ..Dialect::GENERIC
};
