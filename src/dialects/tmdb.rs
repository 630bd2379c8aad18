//! The Movie Database: numbers beside the status.
//!
//! Source: <https://developer.themoviedb.org/docs/errors>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "tmdb",
    when: "/status_code /status_message /success=false",
    key: "/status_code",
    kinds: "2=not_implemented 3=unauthorized 4=not_acceptable 5=validation_failed 6=not_found 7=unauthorized \
        8=already_exists 9=service_unavailable 10=forbidden 11=server_error 14=unauthorized 16=unauthorized \
        17=unauthorized 18=validation_failed 19=not_acceptable 20=validation_failed 22=validation_failed \
        23=validation_failed 24=gateway_timeout 25=too_many_requests 26=unauthorized 27=bad_request \
        30=unauthorized 31=forbidden 32=unauthorized 33=unauthorized 34=not_found 35=unauthorized 36=unauthorized \
        37=not_found 38=forbidden 39=forbidden 43=bad_gateway 45=forbidden 46=service_unavailable 47=bad_request",
    ..Dialect::GENERIC
};
