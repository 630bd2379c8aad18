//! Adyen: API errors with a number, and refused payments inside a success.
//!
//! Source: <https://docs.adyen.com/development-resources/refusal-reasons/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "adyen",
    when: "/pspReference /resultCode=Refused|Error or /errorCode /errorType=validation|security|configuration|internal /message",
    key: "/refusalReasonCode /errorCode",
    error_id: "/pspReference",
    roles: "refusalReason=errors",
    kinds: "refused=payment_failed 000=unauthorized 010=forbidden 901=forbidden 905=server_error 702=bad_request",
    ..Dialect::GENERIC
};
