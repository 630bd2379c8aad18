//! WordPress and WooCommerce.
//!
//! Source: <https://developer.wordpress.org/rest-api/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "wordpress",
    when: "/code /message /data/status",
    kinds: "term_exists=already_exists existing_user_login=already_exists existing_user_email=already_exists \
        incorrect_password=unauthorized invalid_username=unauthorized",
    ..Dialect::GENERIC
};
