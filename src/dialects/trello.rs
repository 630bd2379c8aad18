//! Trello: a few words of text, or a code with them, under its own headers.
//!
//! Source: <https://developer.atlassian.com/cloud/trello/guides/rest-api/status-codes/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "trello",
    when: "@x-trello-environment or @x-trello-version",
    kinds: "API_KEY_LIMIT_EXCEEDED=too_many_requests API_TOKEN_LIMIT_EXCEEDED=too_many_requests",
    ..Dialect::GENERIC
};
