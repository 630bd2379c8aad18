//! Whether a text sounds like programs among themselves or like what people are told: the words of
//! `evidence.txt`, each with its weight.
//!
//! Few words settle it alone, because both sides fail, expire and cannot be found; their sum does.

use super::{
    lines::{Lines, words},
    text::{SMALL, class, until},
    weights,
};

/// From this sum on a text is taken for shop talk.
const ENOUGH: i32 = 7;
/// Sentences for people begin with a capital and end with a full stop; those of programs often do neither.
const BEGINS_SMALL: i32 = 5;
const ENDS_AS_A_SENTENCE: i32 = -4;
/// The words are English, as programs are.
const FOREIGN: i32 = -3;

/// The first byte of curved quotes and the ellipsis in UTF-8.
const PUNCTUATION: u8 = 0xe2;

pub(super) fn is_shop_talk(text: &[u8], heard: i32) -> bool {
    let small = if begins_small(text) { BEGINS_SMALL } else { 0 };
    let sentence = if matches!(text.trim_ascii_end(), [.., b'.' | b'!' | b'?']) { ENDS_AS_A_SENTENCE } else { 0 };
    let foreign = if text.iter().any(|&byte| byte >= 0xc3 && byte != PUNCTUATION) { FOREIGN } else { 0 };
    heard + small + sentence + foreign >= ENOUGH
}

/// What the word that begins there weighs.
pub(super) fn weight(place: &[u8]) -> i32 {
    let length = place.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let is_foreign = place.get(length).is_some_and(|&byte| byte >= 0x80 && byte != PUNCTUATION);
    match place.get(..length) {
        Some(word) if word.len() > 1 && !is_foreign => weights::of(singular(word)),
        _ => 0,
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
