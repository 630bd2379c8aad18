//! Unit21: `message` is a text, a list, or an object with both code and list.
//!
//! Source: <https://docs.unit21.ai/reference/responses-and-errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "unit21",
    when: "/code /message /status=failure or /code /message/error_code /message/message",
    key: "/message/error_code",
    kinds: "invalid_input=validation_failed",
    ..Dialect::GENERIC
};
