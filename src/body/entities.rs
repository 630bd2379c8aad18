//! Character references of XML and HTML → characters.

use alloc::string::String;

use crate::search::{cut_at, has, number};
use crate::texts::{Texts, push};

/// XML's five, and those of HTML that stand in the pages of servers.
const NAMED: [(&str, char); 24] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("bull", '•'),
    ("middot", '·'),
    ("hellip", '…'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("rarr", '→'),
    ("larr", '←'),
    ("times", '×'),
    ("shy", '\u{ad}'),
];

/// How long a reference is at most, without its ampersand.
const MAX_REFERENCE: usize = 10;

/// The text with its references resolved; what is none stays as it is.
pub(super) fn decoded<'a>(text: &'a str, texts: &'a Texts) -> &'a str {
    if !has(text, b'&') {
        return text;
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = cut_at(rest, b'&') {
        decoded.push_str(before);
        match reference(after) {
            Some((character, after)) => {
                push(&mut decoded, character);
                rest = after;
            }
            None => {
                decoded.push('&');
                rest = after;
            }
        }
    }
    decoded.push_str(rest);
    texts.keep(decoded)
}

fn reference(after: &str) -> Option<(char, &str)> {
    let end = after.bytes().take(MAX_REFERENCE).position(|byte| byte == b';')?;
    let (name, rest) = (after.get(..end)?, after.get(end + 1..)?);
    let character = match name.strip_prefix('#') {
        Some(code) => numbered(code)?,
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((character, rest))
}

fn numbered(code: &str) -> Option<char> {
    let code = match code.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => number(code),
    };
    char::from_u32(code?)
}
