//! GitHub.
//!
//! Source: <https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "github",
    when: "/message /documentation_url^=https://docs.github.com|https://developer.github.com or /message \
        @x-github-request-id",
    ..Dialect::GENERIC
};
