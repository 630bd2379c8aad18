//! What each word of `evidence.txt` weighs.
//!
//! The words themselves are not shipped: each is known by a hash of 19 bits, so that of other words nine in a
//! thousand are taken for one of them.

use crate::hash::Hash;

/// With this first byte the fewest common words are taken for others.
const START: Hash = Hash::START.with(78);

/// A longer word is known by its beginning.
const LONGEST: usize = 8;

/// What the word weighs, however its letters are written.
pub(super) fn of(word: &[u8]) -> i32 {
    let hash = hash(word);
    let find = || {
        let (bucket, rest) = parts(hash);
        let (start, end) = (usize::from(*TABLE.starts.get(bucket)?), usize::from(*TABLE.starts.get(bucket + 1)?));
        let mut sum: u16 = 0;
        let is_it = |&step: &u16| {
            sum = sum.wrapping_add(step);
            sum == rest
        };
        let at = TABLE.steps.get(start..end)?.iter().position(is_it)?;
        TABLE.weights.get(start + at)
    };
    find().copied().map_or(0, i32::from)
}

const FILE: &[u8] = include_bytes!("evidence.txt");
const WORDS: usize = words();
const BUCKETS: usize = 256;

/// The words by the first byte of their hashes; each is kept as the step from the one before it, which is small.
struct Table {
    starts: [u16; BUCKETS + 1],
    steps: [u16; WORDS],
    weights: [i8; WORDS],
}

static TABLE: Table = table();

const fn parts(hash: u32) -> (usize, u16) {
    ((hash >> 24) as usize, (hash >> 13) as u16 % 2048)
}

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

/// Counts what falls into each bucket, adds up, then places it there in order.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn table() -> Table {
    let mut table = Table { starts: [0; BUCKETS + 1], steps: [0; WORDS], weights: [0; WORDS] };
    let (mut rests, mut placed) = ([0; WORDS], [0; BUCKETS]);
    let mut round = 0;
    while round < 2 {
        let (mut at, mut weight) = (0, 0);
        while let Some((start, end)) = next(at) {
            at = end;
            if let Some(number) = number(start, end) {
                weight = number;
                continue;
            }
            let (bucket, rest) = parts(hash(FILE.split_at(end).0.split_at(start).1));
            if round == 0 {
                table.starts[bucket + 1] += 1;
                continue;
            }
            let first = table.starts[bucket] as usize;
            let mut to = first + placed[bucket];
            while to > first && rests[to - 1] >= rest {
                assert!(rests[to - 1] != rest, "two words fall together: keep the one that weighs more");
                rests[to] = rests[to - 1];
                table.weights[to] = table.weights[to - 1];
                to -= 1;
            }
            rests[to] = rest;
            table.weights[to] = weight;
            placed[bucket] += 1;
        }
        let mut bucket = 0;
        while bucket < BUCKETS && round == 0 {
            table.starts[bucket + 1] += table.starts[bucket];
            bucket += 1;
        }
        round += 1;
    }
    let mut bucket = 0;
    while bucket < BUCKETS {
        let (mut at, mut last) = (table.starts[bucket] as usize, 0);
        while at < table.starts[bucket + 1] as usize {
            table.steps[at] = rests[at] - last;
            last = rests[at];
            at += 1;
        }
        bucket += 1;
    }
    table
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
    hash.mixed()
}
