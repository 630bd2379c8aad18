//! The small language in which phrases and signs are written down.
//!
//! Small letters, digits apart, and signs stand for themselves, letters in either case. Capitals and the rest:
//!
//! | in a pattern | in the text |
//! | --- | --- |
//! | a space | white space, or the text's end |
//! | `'` | any quote, straight or curved |
//! | `0` | a number |
//! | `$` | nothing, where a name ends |
//! | `Z` | anything, however long |
//! | `W`, `H` | two or more bytes of a path's part; five or more hexadecimal digits |
//! | `A`, `L`, `U`, `D`, `N` | a letter, a small or a capital one, a digit, any byte of a name |
//! | `Q`, `S`, `B`, `E`, `F` | a straight quote; white space; what may stand before a path; neither a digit nor white space; no white space |
//! | `?` | any byte |

use super::text::{is_name, is_quote};

/// Whether the text begins as the pattern says.
pub(super) fn fits(mut text: &[u8], mut pattern: &[u8]) -> bool {
    while let Some((&sign, rest)) = pattern.split_first() {
        pattern = rest;
        if sign.is_ascii_lowercase() {
            // Most signs are letters: what follows would find the same.
            match text.split_first() {
                Some((byte, rest)) if byte | 0x20 == sign => text = rest,
                _ => return false,
            }
            continue;
        }
        if sign == b'Z' {
            return (0..text.len()).any(|at| text.get(at..).is_some_and(|text| fits(text, pattern)));
        }
        let Some(length) = length(text, sign) else { return false };
        text = text.get(length..).unwrap_or_default();
    }
    true
}

/// Whether the text fits around the sign at that place, which the pattern has as its third byte.
pub(super) fn fits_around(text: &[u8], at: usize, pattern: &[u8]) -> bool {
    let missing = 2_usize.saturating_sub(at);
    let Some(((before, after), sign)) = pattern.split_at_checked(2).zip(text.get(at..)) else { return false };
    let (Some(nothing), Some(before)) = (before.get(..missing), before.get(missing..)) else { return false };
    nothing.iter().all(|sign| b"?SBE".contains(sign))
        && text.get(at + missing - 2..).is_some_and(|text| fits(text, before))
        && sign.first() == after.first()
        && fits(sign.get(1..).unwrap_or_default(), after.get(1..).unwrap_or_default())
}

/// Where, from there on, a word begins as the pattern says.
pub(super) fn place(text: &[u8], from: usize, pattern: &[u8]) -> Option<usize> {
    let begins = |at: usize| at.checked_sub(1).and_then(|before| text.get(before)).is_none_or(|&byte| !is_name(byte));
    (from..text.len()).find(|&at| begins(at) && text.get(at..).is_some_and(|text| fits(text, pattern)))
}

/// How much of the text the sign stands for.
fn length(text: &[u8], sign: u8) -> Option<usize> {
    let Some(&byte) = text.first() else { return matches!(sign, b' ' | b'$' | b'S' | b'?').then_some(0) };
    match sign {
        b' ' => run(text, 1, b'S'),
        b'0' => run(text, 1, b'D'),
        b'H' => run(text, 5, b'H'),
        b'W' => run(text, 2, b'W'),
        b'\'' => quote(text),
        b'$' => {
            let goes_on = is(byte, b'N') || byte == b'.' && text.get(1).is_some_and(|&byte| is(byte, b'N'));
            (!goes_on).then_some(0)
        }
        b'A'..=b'Z' => is(byte, sign).then_some(1),
        b'?' => Some(1),
        _ => (byte.to_ascii_lowercase() == sign).then_some(1),
    }
}

fn run(text: &[u8], least: usize, sign: u8) -> Option<usize> {
    let length = text.iter().take_while(|&&byte| is(byte, sign)).count();
    (length >= least).then_some(length)
}

/// Whether the byte is one that the capital stands for.
fn is(byte: u8, capital: u8) -> bool {
    let bit = CAPITALS.iter().position(|sign| *sign == capital).unwrap_or(15);
    STANDING_FOR.get(usize::from(byte)).is_some_and(|bits| bits >> bit & 1 != 0)
}

/// The signs that stand for bytes.
const CAPITALS: &[u8; 12] = b"SDNBAFWLUQEH";

/// For each byte the signs that stand for it, as bits in their order.
static STANDING_FOR: [u16; 256] = standing_for();

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn standing_for() -> [u16; 256] {
    let mut all = [0; 256];
    let mut at = 0;
    while at < all.len() {
        let byte = at as u8;
        let signs = [
            byte <= b' ',
            byte.is_ascii_digit(),
            is_name(byte),
            !is_name(byte) && byte < 0x80 && !matches!(byte, b'.' | b'-' | b'*' | b'/'),
            byte.is_ascii_alphabetic(),
            byte > b' ',
            is_name(byte) || byte == b'-' || byte == b'.',
            byte.is_ascii_lowercase() || byte == b'_',
            byte.is_ascii_uppercase(),
            is_quote(byte),
            !byte.is_ascii_digit() && byte > b' ' && byte != b'%',
            byte.is_ascii_hexdigit(),
        ];
        let mut bit = 0;
        while bit < signs.len() {
            all[at] |= (signs[bit] as u16) << bit;
            bit += 1;
        }
        at += 1;
    }
    all
}

fn quote(text: &[u8]) -> Option<usize> {
    match text {
        [b'"' | b'\'' | b'`', ..] => Some(1),
        [0xc2, 0xab | 0xb4 | 0xbb, ..] => Some(2),
        [0xe2, 0x80, 0x98..=0x9f, ..] => Some(3),
        _ => None,
    }
}
