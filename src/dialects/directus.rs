//! Directus: GraphQL's form without a query.
//!
//! Source: <https://directus.io/docs/guides/connect/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "directus",
    when: "/errors/0/message \
        /errors/0/extensions/code=RECORD_NOT_UNIQUE|INVALID_PAYLOAD|INVALID_OTP|INVALID_FOREIGN_KEY|FAILED_VALIDATION|ROUTE_NOT_FOUND|TOKEN_EXPIRED|INVALID_IP|INVALID_QUERY|REQUESTS_EXCEEDED|USER_SUSPENDED|CONTENT_TOO_LARGE \
        or /errors/0/message /errors/0/extensions/code=FORBIDDEN|INVALID_CREDENTIALS !/errors/0/path \
        !/errors/0/locations !/data",
    kinds: "INVALID_FOREIGN_KEY=validation_failed INVALID_IP=forbidden INVALID_QUERY=bad_request \
        USER_SUSPENDED=forbidden REQUESTS_EXCEEDED=too_many_requests",
    ..Dialect::GENERIC
};
