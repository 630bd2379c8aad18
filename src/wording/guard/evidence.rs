//! Whether a text sounds like programs among themselves or like what people are told: the words of
//! `evidence.txt`, each with its weight.
//!
//! Few words settle it alone, because both sides fail, expire and cannot be found; their sum does.

use super::{
    lines::{Lines, words},
    names,
    text::{self, SMALL, class, until},
    weights,
};

/// From this sum on a text is taken for shop talk.
const ENOUGH: i32 = 5;
/// Sentences for people begin with a capital and end with a full stop; those of programs often do neither.
const BEGINS_SMALL: i32 = 1;
/// A name of small letters and `_`.
const JOINED: i32 = 4;
/// Statuses of HTTP, as programs tell each other.
const STATUS: i32 = 2;
const STATUSES: Lines = words!("401 403 409 422 429 502 503 504");
/// However politely a text begins, behind its colon may be what a program said.
pub(super) const AT_A_COLON: i32 = -7;
const ENDS_AS_A_SENTENCE: i32 = -1;
pub(super) fn is_shop_talk(text: &[u8], heard: i32) -> bool {
    let small = if begins_small(text) { BEGINS_SMALL } else { 0 };
    let sentence = if matches!(text.trim_ascii_end(), [.., b'.' | b'!' | b'?']) { ENDS_AS_A_SENTENCE } else { 0 };
    heard + small + sentence >= ENOUGH
}

/// What the word that begins there weighs, or in a writing without spaces the first two characters.
pub(super) fn weight(place: &[u8]) -> i32 {
    let is_pair = |first: u8| text::is_unspaced(first) && place.get(3).is_some_and(|&byte| text::is_unspaced(byte));
    let length = match place.first() {
        Some(&first) if is_pair(first) => 6,
        _ => place.iter().take_while(|&&byte| text::is_spelt(byte)).count(),
    };
    match place.get(..length) {
        Some(word) if word.len() > 1 => weights::of(singular(word)),
        _ => 0,
    }
}

/// What a word weighs that is not plain.
pub(super) fn odd_weight(core: &[u8]) -> i32 {
    if names::is_joined(core) {
        JOINED
    } else if STATUSES.hold(core) {
        STATUS
    } else {
        0
    }
}

fn singular(word: &[u8]) -> &[u8] {
    match word {
        [single @ .., before, b's' | b'S'] if single.len() > 1 && !before.eq_ignore_ascii_case(&b's') => {
            word.split_last().map_or(word, |(_, single)| single)
        }
        _ => word,
    }
}

/// With these begins what is said of an input, behind its name: "must be a date".
const OF_AN_INPUT: Lines = words!("must is are has have can cannot should does doesn was may needs");

/// Whether the text begins as sentences for people do not: with two small letters that are no file's or host's.
fn begins_small(text: &[u8]) -> bool {
    let word = text.split(|&byte| byte <= b' ').next().unwrap_or_default();
    let is_name = |(at, &byte): (usize, &u8)| byte == b'.' && at + 1 < word.len();
    word.iter().take(2).filter(|&&byte| class(byte) == SMALL).count() == 2
        && !word.iter().enumerate().any(is_name)
        && !word.iter().any(|&byte| byte >= 0x80 || byte == b'@')
        && !OF_AN_INPUT.hold(until(word, |byte| class(byte) != SMALL))
}
