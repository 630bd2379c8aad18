//! Takes secrets out of what developers and logs get, and nothing else.

use super::credentials::Secrets;
use crate::normalized::Text;

const MASKED: &str = "***";

/// The text with each password, token and key replaced.
pub(crate) fn mask(text: Text<'_>) -> Text<'_> {
    let mut masked = String::new();
    let mut done = 0;
    for secret in Secrets::of(&text) {
        masked.push_str(text.get(done..secret.start).unwrap_or_default());
        masked.push_str(MASKED);
        done = secret.end;
    }
    if done == 0 {
        return text;
    }
    masked.push_str(text.get(done..).unwrap_or_default());
    Text::Owned(masked)
}
