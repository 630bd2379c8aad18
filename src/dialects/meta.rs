//! Meta's Graph API: Facebook, Instagram, WhatsApp.
//!
//! Source: <https://developers.facebook.com/docs/graph-api/guides/error-handling>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "meta",
    when: "/error/type /error/fbtrace_id or /error/error_subcode or /error/type^=OAuth /error/message",
    key: "/error/code",
    users: "/error/error_user_msg",
    users_title: "/error/error_user_title",
    kinds: "4=too_many_requests 17=too_many_requests 32=too_many_requests 613=too_many_requests \
        80004=too_many_requests 190=unauthorized 102=unauthorized 10=forbidden 200=forbidden \
        1=server_error 2=service_unavailable 3=forbidden 80000=too_many_requests 80001=too_many_requests \
        80002=too_many_requests 80003=too_many_requests 80005=too_many_requests 80006=too_many_requests \
        80008=too_many_requests 130429=too_many_requests 131056=too_many_requests 104=unauthorized 341=quota_exceeded 368=forbidden 506=already_exists",
    ..Dialect::GENERIC
};
