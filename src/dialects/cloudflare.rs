//! Cloudflare: an envelope with numbers. Its pages are told by their words.
//!
//! Source: <https://developers.cloudflare.com/fundamentals/api/troubleshooting/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "cloudflare",
    when: "/success=false /errors/0/code /errors/0/message /messages",
    key: "/errors/0/code",
    kinds: "10000=unauthorized 6111=unauthorized 9106=unauthorized 9107=unauthorized 7003=not_found 81044=not_found \
        1061=already_exists 81053=already_exists 81057=already_exists 81058=already_exists 1004=validation_failed",
    ..Dialect::GENERIC
};
