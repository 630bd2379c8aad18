//! Bitbucket Cloud.
//!
//! Source: <https://developer.atlassian.com/cloud/bitbucket/rest/intro/#standardized-error-responses>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "bitbucket",
    when: "/type=error /error/message !/error/type",
    roles: "detail=details",
    ..Dialect::GENERIC
};
