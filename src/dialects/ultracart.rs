//! UltraCart: a message for the customer beside the developer's.
//!
//! Source: <https://github.com/UltraCart/rest_api_v2_sdk_csharp/blob/master/docs/Error.md>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "ultracart",
    when: "/error/developer_message /error/user_message /error/error_code",
    users: "/error/user_message",
    ..Dialect::GENERIC
};
