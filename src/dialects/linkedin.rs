//! LinkedIn: a number beside the code.
//!
//! Source: <https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "linkedin",
    when: "/serviceErrorCode /message or /message @x-li-uuid or /message @x-restli-error-response",
    key: "/code /serviceErrorCode",
    roles: "input=field",
    ..Dialect::GENERIC
};
