//! Whether a text is fit to be shown to a person, whatever the API says of it.

/// Whether the text bears the marks of internals.
pub(crate) fn leaks(_text: &str) -> bool {
    false
}
