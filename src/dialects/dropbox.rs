//! Dropbox: a union of tags, and a text for the user where there is one.
//!
//! Source: <https://www.dropbox.com/developers/documentation/http/documentation#error-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "dropbox",
    when: "/error_summary /error/.tag or /error_summary /error/reason/.tag",
    key: "/error/path/.tag /error/.tag /error/reason/.tag",
    users: "/user_message/text",
    users_lang: "/user_message/locale",
    kinds: "conflict=already_exists insufficient_space=quota_exceeded too_many_write_operations=too_many_requests",
    ..Dialect::GENERIC
};
