//! Plaid: `display_message` is the text for the user, null where there is none.
//!
//! Source: <https://plaid.com/docs/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "plaid",
    when: "/error_code /error_message \
        /error_type=ITEM_ERROR|INVALID_REQUEST|INVALID_INPUT|INVALID_RESULT|API_ERROR|RATE_LIMIT_EXCEEDED|INSTITUTION_ERROR|RECAPTCHA_ERROR|OAUTH_ERROR|PAYMENT_ERROR|BANK_TRANSFER_ERROR|TRANSFER_ERROR|ASSET_REPORT_ERROR|INCOME_VERIFICATION_ERROR|SANDBOX_ERROR|MICRODEPOSITS_ERROR|SIGNAL_ERROR|CHECK_REPORT_ERROR|USER_ERROR",
    key: "/error_code",
    users: "/display_message",
    kinds: "item_login_required=unauthorized",
    ..Dialect::GENERIC
};
