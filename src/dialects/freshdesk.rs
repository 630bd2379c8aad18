//! Freshdesk: inputs with codes.
//!
//! Source: <https://developers.freshdesk.com/api/#error>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "freshdesk",
    when: "/description /errors/0/field /errors/0/code or @x-freshdesk-api-version",
    kinds: "require_feature=payment_required account_suspended=payment_required password_expired=unauthorized",
    ..Dialect::GENERIC
};
