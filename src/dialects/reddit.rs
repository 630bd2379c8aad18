//! Reddit: tuples in a 200, and a reason beside the status.
//!
//! Source: <https://www.reddit.com/dev/api>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "reddit",
    when: "/json/errors/0/0 or /error=400|403|404|409|429|500|503 /message /reason or /reason /explanation /message",
    roles: "ratelimit=wait_seconds",
    kinds: "banned=not_found gold_only=payment_required SUBREDDIT_NOEXIST=not_found THREAD_LOCKED=locked \
        NO_TEXT=validation_failed ALREADY_SUB=already_exists",
    ..Dialect::GENERIC
};
