//! Google Maps' web services: a word as status, inside a success.
//!
//! Source: <https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "google-maps",
    when: "/status=INVALID_REQUEST|MAX_ELEMENTS_EXCEEDED|MAX_ROUTE_LENGTH_EXCEEDED|NOT_FOUND|OVER_DAILY_LIMIT|OVER_QUERY_LIMIT|REQUEST_DENIED|UNKNOWN_ERROR|ZERO_RESULTS \
        /error_message or \
        /status=INVALID_REQUEST|NOT_FOUND|OVER_DAILY_LIMIT|OVER_QUERY_LIMIT|REQUEST_DENIED|UNKNOWN_ERROR|ZERO_RESULTS \
        /results",
    kinds: "UNKNOWN_ERROR=server_error MAX_ELEMENTS_EXCEEDED=validation_failed \
        MAX_ROUTE_LENGTH_EXCEEDED=validation_failed",
    ..Dialect::GENERIC
};
