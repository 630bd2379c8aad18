//! PayPal: an issue that is more precise than the name.
//!
//! Source: <https://developer.paypal.com/api/rest/responses/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "paypal",
    when: "/name /message /debug_id",
    key: "/name",
    error_id: "/debug_id",
    kinds: "INSTRUMENT_DECLINED=payment_failed PAYER_CANNOT_PAY=payment_failed TRANSACTION_REFUSED=payment_failed \
        PAYER_ACCOUNT_RESTRICTED=payment_failed CARD_EXPIRED=payment_failed ORDER_ALREADY_CAPTURED=conflict \
        DUPLICATE_INVOICE_ID=already_exists INVALID_RESOURCE_ID=not_found",
    ..Dialect::GENERIC
};
