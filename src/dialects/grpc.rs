//! gRPC's numbers (grpc-gateway, gRPC-Web's trailers), and its words as Connect and Twirp write them.
//!
//! Source: <https://grpc.io/docs/guides/status-codes/>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "grpc",
    when: "/code=1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16 /message /details !/StatusCode or /code /details/0/type \
        /details/0/value or /grpc-status or @grpc-status",
    key: "/grpc-status",
    kinds: "1=aborted 2=server_error 3=validation_failed 4=gateway_timeout 5=not_found 6=already_exists \
        7=forbidden 8=too_many_requests 9=bad_request 10=conflict 11=validation_failed \
        12=not_implemented 13=server_error 14=service_unavailable 15=server_error 16=unauthorized",
    ..Dialect::GENERIC
};

/// Without details: the words that no other API writes so.
pub(super) const IN_WORDS: Dialect<'static> = Dialect {
    id: "grpc",
    when: "/code=data_loss|deadline_exceeded|failed_precondition|invalid_argument|out_of_range|permission_denied|resource_exhausted|unauthenticated|unimplemented \
        /message !/status !/type or \
        /code=bad_route|deadline_exceeded|failed_precondition|internal|invalid_argument|malformed|not_found|out_of_range|permission_denied|resource_exhausted|unauthenticated|unavailable|unimplemented \
        /msg !/status",
    kinds: "bad_route=not_found dataloss=server_error",
    ..Dialect::GENERIC
};
