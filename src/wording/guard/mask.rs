//! Takes secrets out of what developers and logs get, and nothing else.

use alloc::string::String;

use super::credentials::Secrets;
use crate::texts::Texts;

const MASKED: &str = "***";

/// The text with each password, token and key replaced.
pub(crate) fn mask<'a>(text: &'a str, texts: &'a Texts) -> &'a str {
    if is_plain(text) {
        return text;
    }
    let mut masked = String::new();
    let mut done = 0;
    for secret in Secrets::of(text) {
        masked.push_str(text.get(done..secret.start).unwrap_or_default());
        masked.push_str(MASKED);
        done = secret.end;
    }
    if done == 0 {
        return text;
    }
    masked.push_str(text.get(done..).unwrap_or_default());
    texts.keep(masked)
}

/// Short words without signs: no secret looks so, and most texts do.
fn is_plain(text: &str) -> bool {
    let (mut length, mut is_mixed) = (0, false);
    for byte in text.bytes() {
        if byte == b' ' {
            (length, is_mixed) = (0, false);
            continue;
        }
        length += 1;
        is_mixed |= byte.is_ascii_digit() || (length > 1 && byte.is_ascii_uppercase());
        if matches!(byte, b'=' | b':') || length >= 16 || (length >= 8 && is_mixed) {
            return false;
        }
    }
    true
}
