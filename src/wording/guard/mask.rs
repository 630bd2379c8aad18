//! Takes secrets out of what developers and logs get, and nothing else.

use alloc::string::String;

use super::credentials::Secrets;
use crate::texts::Texts;

const MASKED: &str = "***";

/// The text with each password, token and key replaced.
pub(crate) fn mask<'a>(text: &'a str, texts: &'a Texts) -> &'a str {
    if is_plain(text) { text } else { with_secrets_masked(text, texts) }
}

#[inline(never)]
fn with_secrets_masked<'a>(text: &'a str, texts: &'a Texts) -> &'a str {
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

/// The longest word that is plain, and the longest with digits or capitals in it, in bytes.
const LONGEST_WORD: u32 = 15;
const LONGEST_MIXED: u32 = 7;

/// Short words without signs: no secret looks so, and most texts do.
fn is_plain(text: &str) -> bool {
    let (mut length, mut most) = (0, LONGEST_WORD);
    for byte in text.bytes() {
        length += 1;
        match byte {
            b' ' => (length, most) = (0, LONGEST_WORD),
            b'=' | b':' => return false,
            b'0'..=b'9' => most = LONGEST_MIXED,
            b'A'..=b'Z' if length > 1 => most = LONGEST_MIXED,
            _ => {}
        }
        if length > most {
            return false;
        }
    }
    true
}
