//! Bambora: a text for the end user beside the merchant's, neither of which is promised to be fit to be shown.
//!
//! Source: <https://developer.bambora.com/europe/checkout>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "bambora",
    when: "/meta/message/merchant /meta/message/enduser",
    roles: "merchant=message",
    ..Dialect::GENERIC
};
