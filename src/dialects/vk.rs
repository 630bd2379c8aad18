//! VK: numbers inside a success; `request_params` echoes the call.
//!
//! Source: <https://dev.vk.com/en/reference/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "vk",
    when: "/error/error_code /error/error_msg",
    key: "/error/error_code",
    kinds: "1=server_error 3=not_found 4=unauthorized 5=unauthorized 6=too_many_requests 7=forbidden 8=bad_request \
        9=too_many_requests 10=server_error 14=forbidden 15=forbidden 16=bad_request 17=unauthorized 18=gone \
        20=forbidden 21=forbidden 23=gone 24=forbidden 27=unauthorized 28=unauthorized 29=quota_exceeded \
        30=forbidden 33=not_implemented 100=validation_failed 101=unauthorized 104=not_found 113=validation_failed \
        150=validation_failed 200=forbidden 201=forbidden 203=forbidden 214=forbidden 300=quota_exceeded \
        500=forbidden 1116=unauthorized",
    ..Dialect::GENERIC
};
