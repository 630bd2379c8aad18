//! The number that a broken limit's words give.

use super::sense::{Sense, sense};
use crate::normalized::Rule;
use crate::phrases::Word;
use crate::search::{contains, without_end};

/// "minimum is 8 characters" → "8", as it is written. It is the first number behind a word of comparison,
/// the one before it in "20 or fewer", else the only one. A language model's tokens are no characters.
pub(super) fn limit(message: &str, rule: Rule) -> Option<&str> {
    let is_in_tokens = rule == Rule::TooLong && contains(message, " token");
    if is_in_tokens || !matches!(rule, Rule::TooShort | Rule::TooLong | Rule::TooSmall | Rule::TooLarge) {
        return None;
    }
    let (mut compared, mut after_or, mut numbers) = (false, false, 0);
    let mut last = None;
    let mut rest = message;
    while !rest.is_empty() {
        let end = rest.bytes().position(|byte| !is_part(byte)).unwrap_or(rest.len());
        let part = rest.get(..end)?;
        rest = rest.get(end + 1..).unwrap_or("");
        if let Some(number) = number(part) {
            if compared {
                return Some(number);
            }
            last = Some(number);
            numbers += 1;
        } else if !part.is_empty() {
            let sense = sense(Word::new(without_end(part, b".,").as_bytes()));
            if compares(sense) {
                if after_or && last.is_some() {
                    return last;
                }
                compared = true;
            }
            after_or = sense == Some(Sense::Or);
        }
    }
    last.filter(|_| numbers == 1)
}

fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b',' | b'_' | b'-' | b'+') || !byte.is_ascii()
}

fn compares(sense: Option<Sense>) -> bool {
    use Sense::{Least, Less, Longer, More, Most, Shorter, Too};
    matches!(sense, Some(Least | Less | Longer | More | Most | Shorter | Too))
}

/// Digits with a sign, grouping and a fraction, in any language's manner; "≥8" and "8文字" hold one as well.
fn number(text: &str) -> Option<&str> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = text.trim_matches(|c: char| !c.is_ascii() || matches!(c, '.' | ','));
    let digits = number.strip_prefix(['-', '+']).unwrap_or(number).as_bytes();
    let is_number = digits.first()?.is_ascii_digit()
        && digits.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'_'));
    is_number.then_some(number)
}
