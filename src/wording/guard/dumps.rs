//! What programs print that was not meant to be read: objects, documents, templates, missing values.

use super::{Mark, reading::Reading};

pub(super) fn finding(text: &Reading) -> Option<Mark> {
    let bytes = text.prose.as_bytes();
    let near =
        |at: usize, offset: isize| at.checked_add_signed(offset).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
    (0..bytes.len())
        .find_map(|at| sign(|offset| near(at, offset)).or_else(|| object(bytes.get(at..)?)))
        .or_else(|| tag(&text.prose))
        .or_else(|| leftover(text))
}

/// What the sign in the middle of its neighbours gives away.
fn sign(near: impl Fn(isize) -> u8) -> Option<Mark> {
    let (before, here, next, after) = (near(-1), near(0), near(1), near(2));
    let is_quoted = is_quote(before) && is_quote(next);
    let follows_word = before.is_ascii_alphanumeric() || before == b'_';
    match here {
        b'{' if is_quoted => None,
        b'{' if next == b'}' => (before == b' ' && matches!(after, b' ' | b',' | b'.')).then_some(Mark::Template),
        b'{' if is_quote(next) || (matches!(next, b' ' | b'\n') && is_quote(after)) || follows_word => Some(Mark::Dump),
        b'{' if is_word(next) || matches!(next, b'{' | b'%') => Some(Mark::Template),
        b'[' if is_quote(next) && !is_quoted && !matches!(after, b' ' | b']') => Some(Mark::Dump),
        b'[' if next == b'[' && is_letter(after) => Some(Mark::Template),
        b'[' if next == b'{' => Some(Mark::Dump),
        b'[' if follows_word && (next.is_ascii_digit() || matches!(next, b'[' | b']' | b'\'' | b'"' | b'$')) => {
            Some(Mark::Dump)
        }
        b'<' if next == b'%' => Some(Mark::Template),
        b'#' if next == b'<' => Some(Mark::Dump),
        b'$' if (next.is_ascii_lowercase() && is_word(after)) || next == b'{' => Some(Mark::Identifier),
        b'%' if before.is_ascii_digit() || near(-2).is_ascii_digit() || before == b'%' => None,
        b'%' if matches!(next, b'(' | b'@') || is_letter(next) => Some(Mark::Template),
        b'%' if next.is_ascii_digit() && (after == b'$' || (is_quote(before) && is_quote(after))) => {
            Some(Mark::Template)
        }
        b'%' if next == b'.' && after.is_ascii_digit() => Some(Mark::Template),
        b':' if matches!(before, b' ' | b'"') && next.is_ascii_lowercase() && is_lower(after) && is_lower(near(3)) => {
            Some(Mark::Template)
        }
        b'=' if next == b'>' && !(before == b' ' && after == b' ') => Some(Mark::Dump),
        b'=' if is_word(before) && is_word(near(-2)) && !matches!(next, b' ' | b'=') => Some(Mark::Dump),
        b'-' if next == b'>' && follows_word && is_word(after) => Some(Mark::ClassName),
        b':' if next == b':' && (is_word(before) || is_word(after)) => Some(Mark::ClassName),
        b'\\' if is_letter(before) && is_letter(next) => backslash(&near),
        b'(' if next == b')' && follows_word => Some(Mark::ClassName),
        b'(' if is_quote(next) && follows_word => Some(Mark::Dump),
        b'^' if matches!(next, b'[' | b'(' | b'\\' | b'.') => Some(Mark::Pattern),
        b'\\' if matches!(next, b'd' | b'w' | b's' | b'b') && !is_letter(after) => Some(Mark::Pattern),
        b'/' if next == b'(' && before == b' ' => Some(Mark::Pattern),
        b'x' if before == b'0' && (1..=6).all(|offset| near(offset).is_ascii_hexdigit()) => Some(Mark::Dump),
        _ => None,
    }
}

/// `{ name: …`, as JavaScript and MongoDB print objects.
fn object(text: &[u8]) -> Option<Mark> {
    let inner = text.strip_prefix(b"{")?.trim_ascii_start();
    let after = inner.trim_ascii_start().iter().position(|&byte| !is_word(byte))?;
    (inner.get(after) == Some(&b':')).then_some(Mark::Dump)
}

/// `App\Models`, and not a login's `DOMAIN\name`.
fn backslash(near: &impl Fn(isize) -> u8) -> Option<Mark> {
    (near(-1).is_ascii_lowercase() || near(1).is_ascii_uppercase()).then_some(Mark::ClassName)
}

/// A tag that is written into the text, and not one that the text is about.
fn tag(text: &str) -> Option<Mark> {
    let mut last = ' ';
    let mut is_first = true;
    for (at, _) in text.match_indices('<') {
        let before = text.get(..at).and_then(|before| before.chars().next_back()).unwrap_or(last);
        let inner = text.get(at + 1..).unwrap_or_default();
        let inner = inner.split('>').next().unwrap_or_default();
        let name = inner.trim_start_matches(['/', '!', '?']);
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && !inner.contains(['@', '<'])
            && !inner.contains("://");
        if is_tag {
            let after = text.get(at + 1 + inner.len() + 1..).and_then(|after| after.chars().next()).unwrap_or(' ');
            let is_glued = before.is_alphanumeric() || after.is_alphanumeric();
            let is_document = inner.starts_with(['!', '?']) || matches!(name, "html" | "body" | "head");
            if is_glued || is_document || inner.contains('=') || (is_first && at == 0 && inner.len() > 0) {
                return Some(Mark::Markup);
            }
        }
        last = before;
        is_first = false;
    }
    None
}

/// `null`, `undefined` and `NaN`, where a value should be.
fn leftover(text: &Reading) -> Option<Mark> {
    let is_zero = || text.words().any(|word| NULL_IS_ZERO.contains(&core(word)));
    let mut words = text.words().peekable();
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        let is_left = match core(word) {
            "NaN" => true,
            "undefined" | "Undefined" => !next.starts_with("error"),
            "null" => !matches!(next, "and" | "or" | "hypothesis") && !is_zero(),
            _ => false,
        };
        if is_left {
            return Some(Mark::Leftover);
        }
    }
    None
}

/// Words of the languages in which `null` is the number 0: German, Danish, Norwegian.
const NULL_IS_ZERO: &[&str] =
    &["der", "das", "ist", "nicht", "wurden", "sie", "unter", "und", "Grad", "Uhr", "og", "er", "ikke", "til"];

fn core(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic()
}

fn is_lower(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte == b'_'
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}
