//! What an HTTP status says by itself.

use crate::normalized::Kind;
use crate::search::{is_same, trim, without_end};

/// Status, reason phrase, kind. RFC 9110, section 15, where nothing else is named.
const STATUSES: &[(u16, &str, Kind)] = &[
    (400, "Bad Request", Kind::BadRequest),
    (401, "Unauthorized", Kind::Unauthorized),
    (402, "Payment Required", Kind::PaymentRequired),
    (403, "Forbidden", Kind::Forbidden),
    (404, "Not Found", Kind::NotFound),
    (405, "Method Not Allowed", Kind::MethodNotAllowed),
    (406, "Not Acceptable", Kind::NotAcceptable),
    (407, "Proxy Authentication Required", Kind::BadRequest),
    (408, "Request Timeout", Kind::RequestTimeout),
    (409, "Conflict", Kind::Conflict),
    (410, "Gone", Kind::Gone),
    (411, "Length Required", Kind::BadRequest),
    (412, "Precondition Failed", Kind::PreconditionFailed),
    (413, "Content Too Large", Kind::PayloadTooLarge),
    (413, "Payload Too Large", Kind::PayloadTooLarge),
    (413, "Request Entity Too Large", Kind::PayloadTooLarge),
    (414, "URI Too Long", Kind::BadRequest),
    (415, "Unsupported Media Type", Kind::UnsupportedMediaType),
    (416, "Range Not Satisfiable", Kind::BadRequest),
    (417, "Expectation Failed", Kind::BadRequest),
    // Laravel: the session behind the form's token is gone.
    (419, "Page Expired", Kind::Unauthorized),
    (421, "Misdirected Request", Kind::BadRequest),
    (422, "Unprocessable Content", Kind::ValidationFailed),
    (422, "Unprocessable Entity", Kind::ValidationFailed),
    // RFC 4918, section 11.3.
    (423, "Locked", Kind::Locked),
    (424, "Failed Dependency", Kind::BadRequest),
    // RFC 8470, section 5.2.
    (425, "Too Early", Kind::BadRequest),
    (426, "Upgrade Required", Kind::BadRequest),
    // RFC 6585.
    (428, "Precondition Required", Kind::PreconditionFailed),
    (429, "Too Many Requests", Kind::TooManyRequests),
    (431, "Request Header Fields Too Large", Kind::BadRequest),
    // IIS: the sign-in has timed out.
    (440, "Login Time-out", Kind::Unauthorized),
    // RFC 7725.
    (451, "Unavailable For Legal Reasons", Kind::UnavailableForLegalReasons),
    // ArcGIS: the token is no longer valid.
    (498, "Invalid Token", Kind::Unauthorized),
    // nginx: the client closed the request. A body may say that a token is required.
    (499, "Client Closed Request", Kind::Aborted),
    (500, "Internal Server Error", Kind::ServerError),
    (501, "Not Implemented", Kind::NotImplemented),
    (502, "Bad Gateway", Kind::BadGateway),
    (503, "Service Unavailable", Kind::ServiceUnavailable),
    (504, "Gateway Timeout", Kind::GatewayTimeout),
    (504, "Gateway Time-out", Kind::GatewayTimeout),
    (505, "HTTP Version Not Supported", Kind::ServerError),
    // RFC 2295, section 8.1.
    (506, "Variant Also Negotiates", Kind::ServerError),
    // RFC 4918, section 11.5.
    (507, "Insufficient Storage", Kind::InsufficientStorage),
    (508, "Loop Detected", Kind::ServerError),
    (511, "Network Authentication Required", Kind::ServerError),
    // Cloudflare's own, 520 to 530.
    (520, "Web Server Returned an Unknown Error", Kind::BadGateway),
    (521, "Web Server Is Down", Kind::ServiceUnavailable),
    (522, "Connection Timed Out", Kind::GatewayTimeout),
    (523, "Origin Is Unreachable", Kind::BadGateway),
    (524, "A Timeout Occurred", Kind::GatewayTimeout),
    (525, "SSL Handshake Failed", Kind::BadGateway),
    (526, "Invalid SSL Certificate", Kind::BadGateway),
    // Anthropic: overloaded.
    (529, "Site is overloaded", Kind::ServiceUnavailable),
    (530, "Site is frozen", Kind::ServiceUnavailable),
];

/// Longer texts are no reason phrases.
const LONGEST_PHRASE: usize = 48;

/// How long the phrases are, each length a bit: most texts are of none.
const LENGTHS: u64 = lengths();

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn lengths() -> u64 {
    let (mut lengths, mut row) = (0, 0);
    while row < STATUSES.len() {
        lengths |= 1 << STATUSES[row].1.len();
        row += 1;
    }
    lengths
}

/// The kind that a status names; its class where it has none of its own; `None` outside 4xx and 5xx.
pub(crate) fn kind(status: u16) -> Option<Kind> {
    let own = STATUSES.iter().find(|(known, ..)| *known == status).map(|(.., kind)| *kind);
    own.or(match status {
        400..=499 => Some(Kind::BadRequest),
        500..=599 => Some(Kind::ServerError),
        _ => None,
    })
}

/// The status's reason phrase; empty where it has none.
pub(crate) fn phrase(status: u16) -> &'static str {
    STATUSES.iter().find(|(known, ..)| *known == status).map_or("", |(_, phrase, _)| phrase)
}

/// The status whose reason phrase the text is, without regard to case.
pub(crate) fn of_phrase(text: &str) -> Option<u16> {
    if text.len() > LONGEST_PHRASE {
        return None;
    }
    let text = without_end(trim(text), b".");
    if LENGTHS & 1_u64.wrapping_shl(text.len() as u32) == 0 {
        return None;
    }
    STATUSES.iter().find(|(_, phrase, _)| is_same(phrase, text)).map(|(status, ..)| *status)
}

/// Whether a number can only be an HTTP status that says "failed".
pub(crate) fn is_failure(status: u16) -> bool {
    (400..=599).contains(&status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_without_a_kind_of_their_own_have_their_class() {
        assert_eq!(kind(418), Some(Kind::BadRequest));
        assert_eq!(kind(599), Some(Kind::ServerError));
        assert_eq!(kind(200), None);
        assert_eq!(kind(304), None);
    }

    #[test]
    fn phrases_are_known_in_every_spelling() {
        assert_eq!(of_phrase("request entity too large"), Some(413));
        assert_eq!(of_phrase("Not Found."), Some(404));
        assert_eq!(of_phrase("Item not found"), None);
        assert_eq!(phrase(413), "Content Too Large");
    }
}
