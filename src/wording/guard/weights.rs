//! What each word of `evidence.txt` weighs.
//!
//! The words themselves are not shipped: each is known by a hash of 19 bits, so that of other words nine in a
//! thousand are taken for one of them.

use crate::hash::Hash;
use crate::hashes::{Table, key, table};

/// With this first byte the fewest common words are taken for others.
const START: Hash = Hash::START.with(78);

/// A longer word is known by its beginning.
const LONGEST: usize = 8;

/// How long a hash is.
const BITS: u32 = 19;

/// What the word weighs, however its letters are written.
pub(super) fn of(word: &[u8]) -> i32 {
    TABLE.get(hash(word)).map_or(0, |weight| i32::from(weight as i8))
}

const FILE: &[u8] = include_bytes!("evidence.txt");

static TABLE: Table = table!(8192, BITS, keys::<{ words() }>());

/// The next word of the file, from there on: where it starts and ends.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn next(mut at: usize) -> Option<(usize, usize)> {
    while at < FILE.len() && FILE[at] <= b' ' {
        at += 1;
    }
    let start = at;
    let is_about = at < FILE.len() && FILE[at] == b'#';
    while at < FILE.len() && (if is_about { FILE[at] != b'\n' } else { FILE[at] > b' ' }) {
        at += 1;
    }
    if is_about {
        next(at)
    } else if start == at {
        None
    } else {
        Some((start, at))
    }
}

/// A line's first word is the weight of those behind it.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn number(start: usize, end: usize) -> Option<i8> {
    let (mut at, mut value) = (start + 1, 0);
    while at < end {
        if !FILE[at].is_ascii_digit() {
            return None;
        }
        value = value * 10 + (FILE[at] - b'0') as i8;
        at += 1;
    }
    match FILE[start] {
        b'+' => Some(value),
        b'-' => Some(-value),
        _ => None,
    }
}

const fn words() -> usize {
    let (mut count, mut at) = (0, 0);
    while let Some((start, end)) = next(at) {
        if number(start, end).is_none() {
            count += 1;
        }
        at = end;
    }
    count
}

/// Each word's weight in front of its hash.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn keys<const WORDS: usize>() -> [u32; WORDS] {
    let (mut keys, mut count) = ([0; WORDS], 0);
    let (mut weight, mut at) = (0, 0);
    while let Some((start, end)) = next(at) {
        if let Some(number) = number(start, end) {
            weight = number;
        } else {
            keys[count] = key(weight as u8, hash(FILE.split_at(end).0.split_at(start).1));
            count += 1;
        }
        at = end;
    }
    keys
}

/// Of two bytes that spell a letter, the second tells capital from small by a bit that is left out.
const fn hash(mut word: &[u8]) -> u32 {
    let (mut hash, mut length) = (START, 0);
    while let [byte, rest @ ..] = word
        && length < LONGEST
    {
        word = rest;
        let heard = match *byte {
            0xc3..=0xdf | 0xe1 => continue,
            0x80..=0xbf => *byte & 0x1f,
            _ => byte.to_ascii_lowercase(),
        };
        hash = hash.with(heard);
        length += 1;
    }
    hash.mixed() >> (u32::BITS - BITS)
}
