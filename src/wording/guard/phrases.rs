//! What runtimes, databases and networks say in words that do not give it away one by one: the phrases of
//! `phrases.txt`. What the words' weights withhold anyway (`evidence.rs`) need not stand there.
//!
//! A phrase is sought from the beginning of a word and may end within a word.

use super::{Mark, evidence, pattern::fits};

/// The sections of the file, in its order.
const STACK_TRACE: u8 = 0;
const EXCEPTION: u8 = 1;
const DATABASE: u8 = 2;
const INFRASTRUCTURE: u8 = 3;

/// What has been heard so far that is no mark alone.
#[derive(Default)]
pub(super) struct Talk {
    /// What the words weigh so far.
    pub(super) sum: i32,
    /// A word of prose as well as of code: the whole text decides.
    pub(super) is_doubtful: bool,
}

impl Talk {
    /// The mark of what is said where a word begins.
    pub(super) fn hear(&mut self, place: &[u8]) -> Option<Mark> {
        self.sum += evidence::weight(place);
        let beginning = place.first_chunk()?;
        let (bucket, third) = (bucket(*beginning), like(beginning[2]));
        let mut phrases = PHRASES.get(usize::from(*STARTS.get(bucket)?)..usize::from(*STARTS.get(bucket + 1)?))?;
        while let Some((&head, rest)) = phrases.split_first() {
            let (phrase, rest) = rest.split_at_checked(usize::from(head & 31))?;
            if phrase.get(2).is_some_and(|&byte| like(byte) == third)
                && fits(place, phrase)
                && let Some(mark) = self.weigh(head >> 5)
            {
                return Some(mark);
            }
            phrases = rest;
        }
        None
    }

    fn weigh(&mut self, section: u8) -> Option<Mark> {
        match section {
            STACK_TRACE => return Some(Mark::StackTrace),
            EXCEPTION => return Some(Mark::Exception),
            DATABASE => return Some(Mark::Database),
            INFRASTRUCTURE => return Some(Mark::Infrastructure),
            _ => self.is_doubtful = true,
        }
        None
    }
}

const FILE: &str = include_str!("phrases.txt");
const BUCKETS: usize = 128;
const SORTED: ([u8; FILE.len()], [u16; BUCKETS + 1]) = sorted();
/// Each phrase behind its section and length, in the bucket of its beginning.
static PHRASES: [u8; FILE.len()] = SORTED.0;
static STARTS: [u16; BUCKETS + 1] = SORTED.1;

/// The bucket of what begins so, whatever the letters' case, the white space and the digits.
const fn bucket([a, b, c]: [u8; 3]) -> usize {
    (like(a) ^ like(b) << 3 ^ like(c) << 5) % BUCKETS
}

const fn like(byte: u8) -> usize {
    match byte {
        ..=b' ' => 0,
        b'0'..=b'9' => 16,
        _ => byte as usize & 31,
    }
}

/// Whether each byte is the text's own; a number may begin in the third place only, where it is one digit.
const fn is_literal([a, b, c]: [u8; 3]) -> bool {
    const fn is(byte: u8) -> bool {
        !matches!(byte, b'A'..=b'Z' | b'$' | b'\'' | b'?')
    }
    is(a) && is(b) && is(c) && a != b'0' && b != b'0'
}

/// Sorts the phrases into their buckets: counts, adds up, places.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn sorted() -> ([u8; FILE.len()], [u16; BUCKETS + 1]) {
    let file = FILE.as_bytes();
    let (mut phrases, mut starts) = ([0; FILE.len()], [0; BUCKETS + 1]);
    let mut round = 0;
    while round < 2 {
        let (mut at, mut section) = (0, u8::MAX);
        while at < file.len() {
            let start = at;
            while file[at] != b'\n' {
                at += 1;
            }
            let length = at - start;
            at += 1;
            if file[start] == b'#' {
                section = section.wrapping_add(1);
                continue;
            }
            assert!(length > 2 && length < 32, "a phrase is too short or too long");
            let beginning = [file[start], file[start + 1], file[start + 2]];
            assert!(is_literal(beginning), "a phrase begins with what stands for more than itself");
            let bucket = bucket(beginning);
            if round == 1 {
                let mut to = starts[bucket] as usize;
                phrases[to] = section << 5 | length as u8;
                while to < starts[bucket] as usize + length {
                    phrases[to + 1] = file[start + to - starts[bucket] as usize];
                    to += 1;
                }
            }
            starts[bucket] += length as u16 + 1;
        }
        // After counting, each start is the sum before it; after placing, each start has become the next.
        let (mut sum, mut bucket) = (0, 0);
        while bucket <= BUCKETS {
            let count = starts[bucket];
            starts[bucket] = sum;
            sum = if round == 0 { sum + count } else { count };
            bucket += 1;
        }
        round += 1;
    }
    (phrases, starts)
}
