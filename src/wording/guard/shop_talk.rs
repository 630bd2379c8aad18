//! Sentences of programs to programmers, told from those to people by how they begin and whom they address.

use super::{
    lines::{Lines, words},
    names::humps,
    text::{SMALL, class},
};

/// Words that people use too, but not where a sentence begins with a small letter and addresses nobody.
const WORKSHOP: Lines = words!(
    "batch binary certificate collection column counter cpu database deadline decode decrypt default \
     dependency descriptor digest directory disk driver elapsed encode entry enum environment execution \
     failure flag gateway handle header host interface internal interval invocation lease length loop \
     memory method node null operator output packet path pipe port quota record relation remote route row \
     scope script segment selector sequence signature source stream such tag upstream writer"
);

/// Words by which a sentence turns to its reader.
const ADDRESS: Lines = words!("you your please must we we're we've our should sorry ensure");

/// Whether so many words of the trade are too many for a sentence to people.
pub(super) fn is(text: &[u8], trade: usize) -> bool {
    match trade {
        0 => begins_small(text) && (has(text, WORKSHOP) || humps(text) > 0) && !has(text, ADDRESS),
        1 => begins_small(text) && !has(text, ADDRESS),
        2 => !has(text, ADDRESS),
        _ => true,
    }
}

/// Whether the text begins as sentences for people do not: with two small letters that are no file's or host's.
fn begins_small(text: &[u8]) -> bool {
    let word = text.split(|&byte| byte <= b' ').next().unwrap_or_default();
    let is_name = |(at, &byte): (usize, &u8)| byte == b'.' && at + 1 < word.len();
    word.iter().take(2).filter(|&&byte| class(byte) == SMALL).count() == 2
        && !word.iter().enumerate().any(is_name)
        && !word.iter().any(|&byte| byte >= 0x80 || byte == b'@')
}

fn has(text: &[u8], words: Lines) -> bool {
    let is_inside = |byte: u8| byte.is_ascii_alphabetic() || byte == b'\'' || byte >= 0x80;
    text.split(|&byte| !is_inside(byte)).any(|word| {
        let single = word.strip_suffix(b"s").unwrap_or(word);
        words.into_iter().any(|line| line.eq_ignore_ascii_case(word) || line.eq_ignore_ascii_case(single))
    })
}
