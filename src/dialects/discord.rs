//! Discord: a tree of errors, and limits of an account that come as a 400.
//!
//! Source: <https://discord.com/developers/docs/topics/opcodes-and-status-codes#json>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "discord",
    when: "/code=50035 /message /errors or /code^=30 /message^=Maximum or /message /retry_after /global",
    key: "/code",
    kinds: "30001=quota_exceeded 30002=quota_exceeded 30003=quota_exceeded 30004=quota_exceeded 30005=quota_exceeded \
        30007=quota_exceeded 30008=quota_exceeded 30010=quota_exceeded 30011=quota_exceeded 30013=quota_exceeded \
        30015=quota_exceeded 30016=quota_exceeded 30018=quota_exceeded 30019=quota_exceeded 30030=quota_exceeded \
        30033=quota_exceeded 30034=quota_exceeded 30035=quota_exceeded 30037=quota_exceeded 30038=quota_exceeded \
        30039=quota_exceeded 30040=too_many_requests 30042=too_many_requests 30046=too_many_requests",
    ..Dialect::GENERIC
};
