//! Mercado Pago: `message` may be the more precise code.
//!
//! Source: <https://www.mercadopago.com/developers/en/reference>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "mercado-pago",
    when: "/message /error /status /cause",
    kinds: "invalid_token=unauthorized 2006=not_found 2034=validation_failed 2060=validation_failed 130=validation_failed \
        E301=validation_failed E302=validation_failed 4037=validation_failed 3034=validation_failed",
    ..Dialect::GENERIC
};
