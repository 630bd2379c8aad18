//! What follows a backslash → the character that it stands for.

use crate::search::{cut_at, tail};
use alloc::string::String;

/// An escape, read.
pub(super) struct Escape {
    pub(super) character: Option<char>,
    /// How many bytes it has after its backslash.
    pub(super) length: usize,
    /// RFC 8259 knows it.
    pub(super) strict: bool,
}

/// Reads what follows a backslash.
#[inline]
pub(super) fn read(after: &str) -> Escape {
    let character = match after.as_bytes().first() {
        Some(b'n') => '\n',
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'u') => return unicode(after),
        _ => return foreign(after),
    };
    Escape { character: Some(character), length: 1, strict: true }
}

/// The text with all of its escapes resolved.
pub(super) fn decoded(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = cut_at(rest, b'\\') {
        let escape = read(after);
        text.push_str(before);
        text.extend(escape.character);
        rest = tail(after, escape.length);
    }
    text.push_str(rest);
    text
}

/// JavaScript's and Python's escapes; any other backslash was meant as one (`C:\Users`, `\d+`).
fn foreign(after: &str) -> Escape {
    let (character, length) = match after.as_bytes() {
        [] => (None, 0),
        [b'\'', ..] => (Some('\''), 1),
        [b'x', ..] => match hexadecimal(after, 1..3).and_then(char::from_u32) {
            Some(character) => (Some(character), 3),
            None => (Some('\\'), 0),
        },
        _ => (Some('\\'), 0),
    };
    Escape { character, length, strict: false }
}

fn unicode(after: &str) -> Escape {
    let Some(first) = hexadecimal(after, 1..5) else {
        // `\u` and fewer than four digits at the end of the text: it was cut there.
        let cut = after.len() < 5 && after.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit());
        let (character, length) = if cut { (None, after.len()) } else { (Some('\\'), 0) };
        return Escape { character, length, strict: false };
    };
    let second = after.get(5..7).filter(|next| *next == "\\u").and_then(|_| hexadecimal(after, 7..11));
    if let (0xD800..=0xDBFF, Some(low @ 0xDC00..=0xDFFF)) = (first, second) {
        let code = 0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00);
        return Escape { character: char::from_u32(code), length: 11, strict: true };
    }
    let character = char::from_u32(first);
    Escape { character: character.or(Some(char::REPLACEMENT_CHARACTER)), length: 5, strict: character.is_some() }
}

fn hexadecimal(text: &str, digits: core::ops::Range<usize>) -> Option<u32> {
    text.get(digits)?.chars().try_fold(0, |code, digit| Some(code * 16 + digit.to_digit(16)?))
}
