//! What runtimes, databases and networks say in words, as they say it: the phrases of `phrases.txt`.
//!
//! A phrase is sought from the beginning of a word and may end within a word.

use super::{Mark, pattern::fits};

/// The sections of the file, in its order.
const STACK_TRACE: u8 = 0;
const EXCEPTION: u8 = 1;
const DATABASE: u8 = 2;
const INFRASTRUCTURE: u8 = 3;
/// One of these is a word in a sentence, two are shop talk.
const JARGON: u8 = 4;
/// A product's name is no leak, unless there is trouble with it.
const PRODUCT: u8 = 5;
const TROUBLE: u8 = 6;

/// What has been heard so far that is no mark alone.
#[derive(Default)]
pub(super) struct Talk {
    jargon: &'static [u8],
    has_product: bool,
    has_trouble: bool,
    /// A word of prose as well as of code: the whole text decides.
    pub(super) is_doubtful: bool,
}

impl Talk {
    /// The mark of what is said where a word begins.
    pub(super) fn hear(&mut self, place: &[u8]) -> Option<Mark> {
        let letter = place.first()?.to_ascii_lowercase().checked_sub(b'a')?;
        let (&start, &end) = (STARTS.get(usize::from(letter))?, STARTS.get(usize::from(letter) + 1)?);
        let second = place.get(1)?.to_ascii_lowercase();
        let mut phrases = PHRASES.get(usize::from(start)..usize::from(end))?;
        while let Some((&head, rest)) = phrases.split_first() {
            let (phrase, rest) = rest.split_at_checked(usize::from(head & 31))?;
            if phrase.get(1).is_none_or(|&byte| byte == second || !byte.is_ascii_lowercase())
                && fits(place, phrase)
                && let Some(mark) = self.weigh(head >> 5, phrase)
            {
                return Some(mark);
            }
            phrases = rest;
        }
        None
    }

    fn weigh(&mut self, section: u8, phrase: &'static [u8]) -> Option<Mark> {
        match section {
            STACK_TRACE => return Some(Mark::StackTrace),
            EXCEPTION => return Some(Mark::Exception),
            DATABASE => return Some(Mark::Database),
            INFRASTRUCTURE => return Some(Mark::Infrastructure),
            JARGON if !self.jargon.is_empty() && self.jargon != phrase => return Some(Mark::Jargon),
            JARGON => self.jargon = phrase,
            PRODUCT => self.has_product = true,
            TROUBLE => self.has_trouble = true,
            _ => self.is_doubtful = true,
        }
        (self.has_product && self.has_trouble).then_some(Mark::Infrastructure)
    }
}

const FILE: &str = include_str!("phrases.txt");
const SORTED: ([u8; FILE.len()], [u16; 27]) = sorted();
/// Each phrase behind its section and length, by its first letter.
const PHRASES: &[u8] = &SORTED.0;
/// Where the phrases of each letter start.
static STARTS: [u16; 27] = SORTED.1;

#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn sorted() -> ([u8; FILE.len()], [u16; 27]) {
    let file = FILE.as_bytes();
    let (mut sorted, mut starts) = ([0; FILE.len()], [0; 27]);
    let (mut end, mut letter) = (0, 0);
    while letter < 26 {
        starts[letter] = end as u16;
        let (mut at, mut section) = (0, u8::MAX);
        while at < file.len() {
            let start = at;
            while file[at] != b'\n' {
                at += 1;
            }
            if file[start] == b'#' {
                section = section.wrapping_add(1);
            } else if file[start] == b'a' + letter as u8 {
                assert!(at - start < 32, "a phrase is too long");
                sorted[end] = section << 5 | (at - start) as u8;
                let mut byte = start;
                while byte < at {
                    end += 1;
                    sorted[end] = file[byte];
                    byte += 1;
                }
                end += 1;
            }
            at += 1;
        }
        letter += 1;
    }
    starts[26] = end as u16;
    (sorted, starts)
}
