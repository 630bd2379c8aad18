//! How a caller wants it.

use crate::wording::{Locale, OwnTexts, Policy};

/// What a caller may set; the default is English, with the API's words only where it marks them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'o> {
    /// Whose language our words are in; `None` is English.
    pub locale: Option<&'o Locale>,
    /// Whose words the user sees.
    pub policy: Policy<'o>,
    /// The caller's own wording.
    pub texts: Option<&'o OwnTexts>,
    /// How the host says a time to wait ("in 30 seconds"), from a BCP 47 tag and milliseconds; `None` says it in English.
    pub wait_words: Option<fn(&str, u64) -> String>,
}
