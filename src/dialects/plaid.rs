//! Plaid: `display_message` is the text for the user, null where there is none.
//!
//! Source: <https://plaid.com/docs/errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "plaid",
    when: "/error_type /error_code /error_message",
    key: "/error_code",
    users: "/display_message",
    kinds: "item_login_required=unauthorized",
    ..Dialect::GENERIC
};
