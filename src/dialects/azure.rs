//! Azure and Microsoft Graph.
//!
//! Source: <https://learn.microsoft.com/en-us/graph/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "azure",
    when: "/error/innerError or @x-ms-error-code or @x-ms-request-id /error/code",
    ..Dialect::GENERIC
};
