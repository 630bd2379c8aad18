//! The contract as types: what a frontend sees, whatever the API sent.

mod closed_set;

mod action;
mod anomaly;
mod field;
mod kind;
mod rule;

use alloc::borrow::Cow;
use alloc::vec::Vec;

pub use action::Action;
pub use anomaly::{Anomaly, AnomalyCode};
pub use field::{FieldError, PathPart};
pub use kind::Kind;
pub use rule::Rule;

/// Text that is borrowed from the response where it can be.
///
/// ```
/// use error_normalizer::Text;
/// let text: Text<'_> = "No such parcel".into();
/// assert_eq!(text, "No such parcel");
/// ```
pub type Text<'a> = Cow<'a, str>;

pub(crate) fn owned(text: Text<'_>) -> Text<'static> {
    Cow::Owned(text.into_owned())
}

/// One structure for every failure, with text that is safe to show.
///
/// The fields mean what the npm package's types say; `'a` is the response they borrow from.
///
/// ```
/// use error_normalizer::{Input, Options, normalize};
/// let error = normalize(&Input { status: Some(404), body: b"No such parcel", ..Input::default() }, &Options::default());
/// assert_eq!(error.title, "We can't find this");
/// assert_eq!(error.developer_message, "No such parcel");
/// assert!(!error.public && !error.retryable);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct NormalizedError<'a> {
    /// HTTP status as the transport gave it; the body's where none was given; 0 where no response arrived.
    pub status: u16,
    /// What went wrong.
    pub kind: Kind,
    /// The API's own machine-readable error code, verbatim.
    pub key: Option<Text<'a>>,
    /// A few words, safe to show; agrees with `kind`.
    pub title: Text<'a>,
    /// One or two sentences that are safe to show. Plain text, never empty.
    pub user_message: Text<'a>,
    /// BCP 47 tag of `user_message`; `None` where the API's own words are shown and it did not say.
    pub lang: Option<Text<'a>>,
    /// All that the API said about the cause, on one line, for developers and logs. Never show it.
    pub developer_message: Text<'a>,
    /// Whether `user_message` is the API's own words.
    pub public: bool,
    /// What the user can do next.
    pub action: Action,
    /// The id under which the API's people can find this error.
    pub error_id: Option<Text<'a>>,
    /// Errors about single inputs, in the API's order.
    pub fields: Vec<FieldError<'a>>,
    /// Whether sending the same request again may help and cannot do harm.
    pub retryable: bool,
    /// Milliseconds to wait before that; `None` where retrying is not advised or no time was given.
    pub retry_after_ms: Option<u64>,
    /// https link to the API's documentation of this error.
    pub docs_url: Option<Text<'a>>,
    /// Which known shape the body had.
    pub dialect: Text<'a>,
    /// What was inconsistent and how it was settled.
    pub anomalies: Vec<Anomaly>,
}

impl NormalizedError<'_> {
    /// The same, borrowing from nothing, to keep after the response is gone.
    ///
    /// ```
    /// use error_normalizer::{Input, NormalizedError, Options, normalize};
    /// fn keep(body: &[u8]) -> NormalizedError<'static> {
    ///     normalize(&Input { status: Some(404), body, ..Input::default() }, &Options::default()).into_owned()
    /// }
    /// assert_eq!(keep(b"No such parcel").developer_message, "No such parcel");
    /// ```
    #[must_use]
    pub fn into_owned(self) -> NormalizedError<'static> {
        NormalizedError {
            status: self.status,
            kind: self.kind,
            key: self.key.map(owned),
            title: owned(self.title),
            user_message: owned(self.user_message),
            lang: self.lang.map(owned),
            developer_message: owned(self.developer_message),
            public: self.public,
            action: self.action,
            error_id: self.error_id.map(owned),
            fields: self.fields.into_iter().map(FieldError::into_owned).collect(),
            retryable: self.retryable,
            retry_after_ms: self.retry_after_ms,
            docs_url: self.docs_url.map(owned),
            dialect: owned(self.dialect),
            anomalies: self.anomalies,
        }
    }
}
