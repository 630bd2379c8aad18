//! What went wrong.

use super::closed_set::closed_set;

closed_set! {
    /// What went wrong, as a closed set to switch on.
    ///
    /// ```
    /// use error_normalizer::Kind;
    /// assert_eq!(Kind::from_slug("not_found"), Some(Kind::NotFound));
    /// assert_eq!(Kind::NotFound.slug(), "not_found");
    /// ```
    Kind {
        /// The request was not understood (400 and every 4xx without a kind of its own).
        BadRequest = "bad_request",
        /// The content broke the API's rules (422, or a 400 that names inputs).
        ValidationFailed = "validation_failed",
        /// Nobody is signed in, or the sign-in has expired (401).
        Unauthorized = "unauthorized",
        /// A token is needed and none was sent (499 where the API says so).
        TokenRequired = "token_required",
        /// The plan must be paid first (402).
        PaymentRequired = "payment_required",
        /// The card or account was refused, whatever the status.
        PaymentFailed = "payment_failed",
        /// Signed in, but not allowed (403).
        Forbidden = "forbidden",
        /// A plan's or account's limit is reached, whatever the status.
        QuotaExceeded = "quota_exceeded",
        /// Nothing is there (404).
        NotFound = "not_found",
        /// Something was there and is no more (410).
        Gone = "gone",
        /// The resource does not know the method (405).
        MethodNotAllowed = "method_not_allowed",
        /// No representation fits the request's `Accept` headers (406).
        NotAcceptable = "not_acceptable",
        /// The server waited too long for the request (408).
        RequestTimeout = "request_timeout",
        /// The resource's state forbids the change (409).
        Conflict = "conflict",
        /// A conflict that says duplicate.
        AlreadyExists = "already_exists",
        /// The resource has changed since it was read (412, 428).
        PreconditionFailed = "precondition_failed",
        /// The request's content is too large (413).
        PayloadTooLarge = "payload_too_large",
        /// The server does not read this media type (415).
        UnsupportedMediaType = "unsupported_media_type",
        /// The resource is locked or busy (423).
        Locked = "locked",
        /// Requests came too fast (429).
        TooManyRequests = "too_many_requests",
        /// Withheld for legal reasons (451).
        UnavailableForLegalReasons = "unavailable_for_legal_reasons",
        /// The server failed (500 and every 5xx without a kind of its own).
        ServerError = "server_error",
        /// The server cannot do this (501).
        NotImplemented = "not_implemented",
        /// A gateway got no valid answer (502).
        BadGateway = "bad_gateway",
        /// Down or overloaded (503).
        ServiceUnavailable = "service_unavailable",
        /// A gateway got no answer in time (504).
        GatewayTimeout = "gateway_timeout",
        /// The server cannot store it (507).
        InsufficientStorage = "insufficient_storage",
        /// No response arrived.
        Network = "network",
        /// The caller's own time limit ran out.
        Timeout = "timeout",
        /// The caller cancelled the request.
        Aborted = "aborted",
        /// A response arrived and could not be used.
        InvalidResponse = "invalid_response",
        /// Nothing tells.
        Unknown = "unknown",
    }
}
