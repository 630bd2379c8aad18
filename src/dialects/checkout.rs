//! Checkout.com: codes without sentences.
//!
//! Source: <https://www.checkout.com/docs/developer-resources/codes/api-error-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> =
    Dialect { id: "checkout", when: "/request_id /error_type /error_codes", ..Dialect::GENERIC };
