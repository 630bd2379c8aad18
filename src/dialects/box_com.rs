//! Box.
//!
//! Source: <https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "box",
    when: "/type=error /code /status /request_id or /type=error /code /status /help_url",
    kinds: "name_temporarily_reserved=locked storage_limit_exceeded=insufficient_storage",
    ..Dialect::GENERIC
};
