//! google.rpc.Status: Google's APIs, Gemini, Firebase's callables.
//!
//! Source: <https://google.aip.dev/193>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "google-rpc",
    when: "/error/status=INVALID_ARGUMENT|FAILED_PRECONDITION|OUT_OF_RANGE|UNAUTHENTICATED|PERMISSION_DENIED|NOT_FOUND|ABORTED|ALREADY_EXISTS|RESOURCE_EXHAUSTED|CANCELLED|DATA_LOSS|UNKNOWN|INTERNAL|UNIMPLEMENTED|UNAVAILABLE|DEADLINE_EXCEEDED \
        /error/message or /0/error/status /0/error/code",
    key: "/error/details/[reason]/reason /0/error/details/[reason]/reason",
    users: "/error/details/[locale]/message",
    users_lang: "/error/details/[locale]/locale",
    kinds: "RESOURCE_EXHAUSTED=too_many_requests",
    ..Dialect::GENERIC
};
