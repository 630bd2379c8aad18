//! The bytes of a text: their classes, and the few cuts that the rules need.

/// What a byte is, as bits, so that a word's shape is the union of its bytes.
pub(super) const SMALL: u8 = 1;
pub(super) const CAPITAL: u8 = 2;
pub(super) const DIGIT: u8 = 4;
pub(super) const SIGN: u8 = 8;
pub(super) const DOT: u8 = 16;
/// Beyond ASCII, and the marks of a plain sentence.
const PLAIN: u8 = 0;

/// What stands around words, beside its class.
const AROUND: u8 = 128;

/// Each byte is asked for its class several times.
static CLASSES: [u8; 256] = classes();

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn classes() -> [u8; 256] {
    let mut classes = [PLAIN; 256];
    let mut byte = 0;
    while byte < classes.len() {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' => SMALL,
            b'A'..=b'Z' => CAPITAL,
            b'0'..=b'9' => DIGIT,
            b'.' => DOT | AROUND,
            b',' | b'!' | b'?' | b'\'' => PLAIN | AROUND,
            // The bytes of curved quotes, guillemets and the ellipsis in UTF-8.
            0x80 | 0x98..=0x9f | 0xa6 | 0xab | 0xbb | 0xc2 | 0xe2 => PLAIN | AROUND,
            b'-' | 0..=b' ' | 0x80.. => PLAIN,
            b'"' | b'`' | b'(' | b')' | b'[' | b']' | b'<' | b'>' | b';' | b':' => SIGN | AROUND,
            _ => SIGN,
        };
        byte += 1;
    }
    classes
}

fn bits(byte: u8) -> u8 {
    CLASSES.get(usize::from(byte)).copied().unwrap_or_default()
}

pub(super) fn class(byte: u8) -> u8 {
    bits(byte) & !AROUND
}

pub(super) fn shape(word: &[u8]) -> u8 {
    word.iter().fold(0, |shape, &byte| shape | bits(byte)) & !AROUND
}

/// Whether it is a word like any other: small letters after the first, which is no sign.
pub(super) fn is_plain(word: &[u8]) -> bool {
    word.split_first()
        .is_none_or(|(&first, rest)| class(first) != SIGN && shape(rest) & (CAPITAL | DIGIT | SIGN | DOT) == 0)
}

/// What names are made of.
pub(super) const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// What words are spelt with: a Latin letter, or a byte of another in an alphabet.
pub(super) fn is_spelt(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, 0x80..=0xbf | 0xc3..=0xdf | 0xe1)
}

/// Whether with it begins a character of Chinese, Japanese, Korean, Thai or Hindi.
pub(super) fn is_unspaced(byte: u8) -> bool {
    matches!(byte, 0xe0 | 0xe3..=0xef)
}

pub(super) const fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

pub(super) fn is_number(word: &[u8]) -> bool {
    !word.is_empty() && word.iter().all(u8::is_ascii_digit)
}

/// The word without the marks around it.
pub(super) fn core(mut word: &[u8]) -> &[u8] {
    let is_around = |byte: &u8| bits(*byte) & AROUND != 0;
    while let Some((byte, rest)) = word.split_first() {
        if !is_around(byte) {
            break;
        }
        word = rest;
    }
    while let Some((byte, rest)) = word.split_last() {
        if !is_around(byte) {
            break;
        }
        word = rest;
    }
    word
}

/// The parts before and after the first byte of that sort.
pub(super) fn cut(word: &[u8], is_there: impl Fn(u8) -> bool) -> Option<(&[u8], &[u8])> {
    let at = word.iter().position(|&byte| is_there(byte))?;
    Some((word.get(..at)?, word.get(at + 1..)?))
}

/// The parts before and after the last such byte.
pub(super) fn cut_last(word: &[u8], there: u8) -> Option<(&[u8], &[u8])> {
    let at = word.iter().rposition(|&byte| byte == there)?;
    Some((word.get(..at)?, word.get(at + 1..)?))
}

/// The word up to the first byte of that sort.
pub(super) fn until(word: &[u8], is_there: impl Fn(u8) -> bool) -> &[u8] {
    cut(word, is_there).map_or(word, |(before, _)| before)
}

pub(super) fn has(word: &[u8], there: u8) -> bool {
    word.contains(&there)
}

pub(super) fn contains(word: &[u8], part: &[u8]) -> bool {
    word.windows(part.len()).any(|window| window == part)
}

/// Where the first byte of that sort is, from there on.
pub(super) fn position(text: &[u8], from: usize, is_there: fn(u8) -> bool) -> Option<usize> {
    text.get(from..)?.iter().position(|&byte| is_there(byte)).map(|at| from + at)
}
