//! What programs print where a value should be.

use super::{
    Mark,
    lines::{Lines, words},
    text::{is_name, words},
};

/// Words of the languages in which `null` is the number 0: German, Danish, Norwegian.
const NULL_IS_ZERO: Lines = words!("der das ist nicht wurden sie unter und Grad Uhr og er ikke til");

pub(super) fn finding(text: &[u8]) -> Option<Mark> {
    let mut rest = words(text).map(name).peekable();
    while let Some(word) = rest.next() {
        let next = rest.peek().copied().unwrap_or_default();
        let is_left = match word {
            b"NaN" => true,
            b"undefined" | b"Undefined" => next != b"error",
            b"null" => next != b"and" && next != b"or" && !words(text).any(|word| NULL_IS_ZERO.hold(name(word))),
            _ => false,
        };
        if is_left {
            return Some(Mark::Leftover);
        }
    }
    None
}

/// The word without signs around it.
fn name(word: &[u8]) -> &[u8] {
    let is_sign = |byte: &u8| !is_name(*byte);
    let start = word.iter().position(|byte| !is_sign(byte)).unwrap_or(word.len());
    let end = word.iter().rposition(|byte| !is_sign(byte)).map_or(start, |at| at + 1);
    word.get(start..end).unwrap_or_default()
}
