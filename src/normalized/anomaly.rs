//! What was inconsistent in a response.

use super::closed_set::closed_set;

closed_set! {
    /// What was inconsistent in a response.
    ///
    /// ```
    /// use error_normalizer::AnomalyCode;
    /// assert_eq!(AnomalyCode::TextWithheld.slug(), "text_withheld");
    /// ```
    AnomalyCode {
        /// The title is the standard phrase of another status.
        TitleMismatch = "title_mismatch",
        /// The body's status differs from the transport's.
        StatusMismatch = "status_mismatch",
        /// The key names a kind that contradicts the status.
        KeyMismatch = "key_mismatch",
        /// The message is an object or a list.
        NestedMessage = "nested_message",
        /// The key is a known misspelling.
        MisspeltKey = "misspelt_key",
        /// The status is a success and the body is an error.
        ErrorInSuccess = "error_in_success",
        /// The content type names another family than the body is.
        ContentTypeMismatch = "content_type_mismatch",
        /// The body is not what its type promises and was repaired or given up.
        MalformedBody = "malformed_body",
        /// The body ends in the middle.
        TruncatedBody = "truncated_body",
        /// JSON inside a JSON string.
        DoubleEncoded = "double_encoded",
        /// The API's words were meant for users and are not fit to show.
        TextWithheld = "text_withheld",
    }
}

/// Something that was inconsistent in the response and how it was settled.
///
/// ```
/// use error_normalizer::{AnomalyCode, Input, Options, normalize};
/// let input = Input { status: Some(400), body: br#"{"status": 404, "message": "No such parcel"}"#, ..Input::default() };
/// let error = normalize(&input, &Options::default());
/// assert_eq!(error.anomalies[0].code, AnomalyCode::StatusMismatch);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Anomaly {
    /// What kind of inconsistency.
    pub code: AnomalyCode,
    /// One sentence for a developer.
    pub note: &'static str,
}
