//! bunq: a text for users, in their language, beside the English one.
//!
//! Source: <https://doc.bunq.com/basics/response-body-formatting>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "bunq",
    when: "/Error/0/error_description /Error/0/error_description_translated",
    users: "/Error/0/error_description_translated",
    ..Dialect::GENERIC
};
