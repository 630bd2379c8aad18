//! Bytes → text, by what they are first and by what is declared second.

use alloc::string::String;
use core::str::Utf8Error;

use crate::MAX_BODY_BYTES;
use crate::search::{after_each, begins, find_mention, without_start};
use crate::texts::Texts;

/// How far into a body a charset is declared, as browsers look for one (HTML, 13.2.3.2).
const PRESCAN_BYTES: usize = 1_024;

/// The text of a body's first [`MAX_BODY_BYTES`] bytes, and whether there were more.
pub(crate) fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>, texts: &'a Texts) -> (&'a str, bool) {
    let read = bytes.get(..MAX_BODY_BYTES).unwrap_or(bytes);
    let capped = bytes.len() > read.len();
    let may_be_utf_16 = matches!(read, [0 | 0xFE..=0xFF, ..] | [_, 0, ..]);
    let wide = if may_be_utf_16 { wide(read, content_type, texts) } else { None };
    let utf_8 = || utf_8(read.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(read), content_type, capped, texts);
    (wide.unwrap_or_else(utf_8), capped)
}

#[inline(never)]
fn wide<'a>(bytes: &[u8], content_type: Option<&str>, texts: &'a Texts) -> Option<&'a str> {
    match byte_order(bytes) {
        Some((order, skipped)) => Some(texts.keep(utf_16(bytes.get(skipped..).unwrap_or_default(), order))),
        None if declares(content_type, "utf-16") => Some(texts.keep(utf_16(bytes, u16::from_le_bytes))),
        None => None,
    }
}

type ByteOrder = fn([u8; 2]) -> u16;

/// UTF-16 by its byte order mark, or by the zero byte beside markup's or JSON's first character.
fn byte_order(bytes: &[u8]) -> Option<(ByteOrder, usize)> {
    match bytes {
        [0xFF, 0xFE, ..] => Some((u16::from_le_bytes, 2)),
        [0xFE, 0xFF, ..] => Some((u16::from_be_bytes, 2)),
        [b'{' | b'[' | b'<' | b'"', 0, next, 0, ..] if *next != 0 => Some((u16::from_le_bytes, 0)),
        [0, b'{' | b'[' | b'<' | b'"', 0, next, ..] if *next != 0 => Some((u16::from_be_bytes, 0)),
        _ => None,
    }
}

#[inline(never)]
fn utf_16(bytes: &[u8], order: ByteOrder) -> String {
    let units = bytes.chunks_exact(2).map(|pair| order([first(pair), first(pair.get(1..).unwrap_or_default())]));
    let characters = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
    characters.collect()
}

fn first(bytes: &[u8]) -> u8 {
    bytes.first().copied().unwrap_or_default()
}

fn utf_8<'a>(bytes: &'a [u8], content_type: Option<&str>, capped: bool, texts: &'a Texts) -> &'a str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => no_utf_8(bytes, error, content_type, capped, texts),
    }
}

#[inline(never)]
fn no_utf_8<'a>(
    bytes: &'a [u8],
    error: Utf8Error,
    content_type: Option<&str>,
    capped: bool,
    texts: &'a Texts,
) -> &'a str {
    let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
    if let (true, None, Ok(text)) = (capped, error.error_len(), str::from_utf8(valid)) {
        return text;
    }
    if declares_latin(bytes, content_type) {
        return texts.keep(bytes.iter().map(|&byte| windows_1252(byte)).collect());
    }
    let mut text = lossy(bytes);
    if capped && cuts_character(bytes) {
        text.pop();
    }
    texts.keep(text)
}

/// The bytes as UTF-8, each part that is none as U+FFFD: as the standard library does it, in a third of its bytes.
#[inline(never)]
pub(super) fn lossy(mut bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    while let Err(error) = str::from_utf8(bytes) {
        let (valid, rest) = bytes.split_at_checked(error.valid_up_to()).unwrap_or_default();
        text.push_str(str::from_utf8(valid).unwrap_or_default());
        text.push(char::REPLACEMENT_CHARACTER);
        bytes = error.error_len().and_then(|length| rest.get(length..)).unwrap_or_default();
    }
    text.push_str(str::from_utf8(bytes).unwrap_or_default());
    text
}

/// Whether the bytes end in a character's middle: one has four bytes at most.
fn cuts_character(bytes: &[u8]) -> bool {
    let end = bytes.get(bytes.len().saturating_sub(3)..).unwrap_or_default();
    (0..end.len()).any(|at| {
        let is_cut = |error: Utf8Error| error.valid_up_to() == 0 && error.error_len().is_none();
        end.get(at..).and_then(|rest| str::from_utf8(rest).err()).is_some_and(is_cut)
    })
}

/// The names of Latin-1 and of what is sent under that name (Encoding Standard, 4.2).
const LATIN_NAMES: [&str; 5] = ["iso-8859-1", "iso8859-1", "latin1", "windows-1252", "us-ascii"];

fn declares_latin(bytes: &[u8], content_type: Option<&str>) -> bool {
    let head = bytes.get(..PRESCAN_BYTES).unwrap_or(bytes);
    let inside = lossy(head).to_ascii_lowercase();
    LATIN_NAMES.iter().any(|name| {
        declares(content_type, name)
            || ["charset=", "charset=\"", "encoding=\"", "charset='", "encoding='"]
                .iter()
                .any(|label| after_each(&inside, label).any(|declared| declared.starts_with(name)))
    })
}

fn declares(content_type: Option<&str>, name: &str) -> bool {
    const LABEL: &str = "charset=";
    let declared = content_type.and_then(|value| value.get(find_mention(value, LABEL)? + LABEL.len()..));
    let charset = without_start(declared.unwrap_or_default(), b"\" ");
    begins(charset, name)
}

/// What the Encoding Standard's index has where Latin-1 has control characters (0x80 to 0x9F).
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|index| WINDOWS_1252.get(usize::from(index)));
    special.copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::{cuts_character, lossy};

    proptest::proptest! {
        #[test]
        fn what_is_no_utf_8_becomes_what_the_standard_library_makes_of_it(
            parts in proptest::collection::vec(proptest::sample::select(vec![
                &b"a"[..], b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\x80", b"\xff", "\u{e9}\u{20ac}\u{1f600}".as_bytes(),
            ]), 0..8),
        ) {
            let bytes = parts.concat();
            proptest::prop_assert_eq!(lossy(&bytes), String::from_utf8_lossy(&bytes));
            let last = bytes.utf8_chunks().last().map(|chunk| chunk.invalid().to_vec()).unwrap_or_default();
            let is_cut = str::from_utf8(&last).is_err_and(|error| error.error_len().is_none());
            proptest::prop_assert_eq!(cuts_character(&bytes), is_cut);
        }
    }
}
