//! What is known of a response, before anything is read.

use crate::normalized::Kind;
use crate::search::{is_same, trim};

/// How much of a body is read, in bytes; what comes after it is not looked at.
///
/// ```
/// assert_eq!(error_normalizer::MAX_BODY_BYTES, 64 * 1024);
/// ```
pub const MAX_BODY_BYTES: usize = 65_536;

/// A failed response as the transport gave it.
///
/// ```
/// use error_normalizer::{Input, Kind, Options, normalize};
/// let input = Input { status: Some(404), body: br#"{"detail":"Item not found"}"#, ..Input::default() };
/// let error = normalize(&input, &Options::default());
/// assert_eq!(error.kind, Kind::NotFound);
/// assert_eq!(error.developer_message, "Item not found");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Input<'i> {
    /// HTTP status; `None` where it is not known, 0 where no response arrived.
    pub status: Option<u16>,
    /// Header fields in their order; names in any case (RFC 9110, section 5.1).
    pub headers: Headers<'i>,
    /// The body as it came, in UTF-8, UTF-16 or Latin-1; at most [`MAX_BODY_BYTES`] of it are read.
    pub body: &'i [u8],
    /// The request's method: it decides whether trying again is safe.
    pub method: Option<&'i str>,
    /// Why no response can be read, where the client said so: [`Kind::Network`], [`Kind::Timeout`], [`Kind::Aborted`],
    /// [`Kind::InvalidResponse`], or [`Kind::Unknown`] for an error that is not about a request. The body is then
    /// that error's own message and the dialect "thrown".
    pub thrown: Option<Kind>,
    /// The present time in milliseconds since 1970; without it the response's `Date` stands in.
    pub now_ms: Option<u64>,
}

/// Header fields, looked up without regard to case.
///
/// ```
/// use error_normalizer::{Headers, Input, Options, normalize};
/// let headers = Headers(&[("retry-after", "5"), ("x-request-id", "req-8")]);
/// let error = normalize(&Input { status: Some(503), headers, ..Input::default() }, &Options::default());
/// assert_eq!((error.retry_after_ms, error.error_id.as_deref()), (Some(5_000), Some("req-8")));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Headers<'i>(pub &'i [(&'i str, &'i str)]);

impl<'i> Headers<'i> {
    /// The first field of that name, trimmed.
    ///
    /// ```
    /// use error_normalizer::Headers;
    /// assert_eq!(Headers(&[("Retry-After", " 5")]).get("retry-after"), Some("5"));
    /// ```
    #[must_use]
    #[inline(never)]
    pub fn get(self, name: &str) -> Option<&'i str> {
        self.0.iter().find(|(field, _)| is_same(field, name)).map(|(_, value)| trim(value))
    }
}
