//! Postmark: numbers that look like statuses and are none.
//!
//! Source: <https://postmarkapp.com/developer/api/overview#error-codes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "postmark",
    when: "/ErrorCode /Message !/Type !/code",
    key: "/ErrorCode",
    roles: "ErrorCode=ignored",
    kinds: "10=unauthorized 100=service_unavailable 300=validation_failed 400=forbidden 401=forbidden \
        402=bad_request 403=bad_request 405=quota_exceeded 406=validation_failed 409=bad_request 410=validation_failed \
        411=validation_failed 412=forbidden 413=forbidden 429=too_many_requests 504=already_exists \
        505=already_exists 600=not_found 603=already_exists 701=not_found 1101=not_found",
    ..Dialect::GENERIC
};
