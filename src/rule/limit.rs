//! The number that a broken limit's words give.

use super::sense::{Sense, sense};
use crate::normalized::Rule;

const SEPARATORS: &[char] =
    &[' ', '\u{a0}', '(', ')', '[', ']', '"', '\'', '`', '“', '”', '<', '>', '=', ':', ';', '≥', '≤', '%'];

/// "minimum is 8 characters" → "8", as it is written. It is the first number behind a word of comparison,
/// the one before it in "20 or fewer", else the only one.
pub(crate) fn limit(message: &str, rule: Rule) -> Option<&str> {
    if !matches!(rule, Rule::TooShort | Rule::TooLong | Rule::TooSmall | Rule::TooLarge) {
        return None;
    }
    let (mut compared, mut after_or, mut numbers) = (false, false, 0);
    let mut last = None;
    for part in message.split(SEPARATORS) {
        let part = part.trim_end_matches(['.', ',', '!', '?']);
        if is_number(part) {
            if compared {
                return Some(part);
            }
            last = Some(part);
            numbers += 1;
            continue;
        }
        let sense = sense(part.as_bytes());
        if compares(sense) {
            if after_or && last.is_some() {
                return last;
            }
            compared = true;
        }
        after_or = sense == Some(Sense::Or);
    }
    last.filter(|_| numbers == 1)
}

fn compares(sense: Option<Sense>) -> bool {
    use Sense::{Least, Less, Longer, More, Most, Shorter, Too};
    matches!(sense, Some(Least | Less | Longer | More | Most | Shorter | Too))
}

/// Digits with a sign, grouping and a fraction, in any language's manner.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+', '−']).unwrap_or(text);
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.ends_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '_' | '\u{202f}'))
}
