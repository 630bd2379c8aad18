//! Which phrase of a table a machine code is, or ends in, however it is spelt: `NOT_FOUND`,
//! `UserNotFoundException`, `user.not-found`.
//!
//! A code is read word by word from its end, because that is where codes say what happened. The table
//! keeps only hashes, made by the compiler, so the phrases themselves are not shipped.

use crate::hash::Hash;
use crate::hashes::{HASH_BITS, Table, key};
use crate::search::{behind_last, cut_at, find};

/// A code longer than this is a text.
const MAX_CODE: usize = 128;

/// How a phrase must stand in a code to count.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// As the whole code.
    Whole = 0,
    /// As the whole code or its last words.
    End = 1,
    /// As the whole code or its first one or two words.
    Start = 2,
    /// In any of these places.
    Edge = 3,
}

/// A phrase's meaning, below 64, and whether it was the whole code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) meaning: u8,
    pub(crate) whole: bool,
}

/// A meaning, a place, and phrases separated by `|`, in lower case.
pub(crate) type Row = (u8, Place, &'static str);

pub(crate) struct Phrases(pub(crate) Table);

/// A table of phrases with so many slots, from constant rows.
macro_rules! phrases {
    ($slots:literal, $rows:expr) => {{
        use crate::hashes::{HASH_BITS, table};
        use crate::phrases::{Phrases, Row, count, keys};

        const PHRASES: &[Row] = $rows;
        Phrases(table!($slots, HASH_BITS, keys::<{ count(PHRASES) }>(PHRASES)))
    }};
}

pub(crate) use phrases;

/// How many phrases there are.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
pub(crate) const fn count(rows: &[Row]) -> usize {
    let (mut count, mut row) = (0, 0);
    while row < rows.len() {
        let (phrases, mut at) = (rows[row].2.as_bytes(), 0);
        while at < phrases.len() {
            count += (phrases[at] == b'|') as usize;
            at += 1;
        }
        count += 1;
        row += 1;
    }
    count
}

/// Each phrase's meaning and place in front of its hash.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
pub(crate) const fn keys<const COUNT: usize>(rows: &[Row]) -> [u32; COUNT] {
    let (mut keys, mut count) = ([0; COUNT], 0);
    let mut row = 0;
    while row < rows.len() {
        let (meaning, place, phrases) = rows[row];
        let phrases = phrases.as_bytes();
        let (mut end, mut hash) = (phrases.len(), EMPTY);
        while end > 0 {
            end -= 1;
            if is_word(phrases[end]) {
                hash = before(hash, phrases[end]);
            }
            if end == 0 || phrases[end] == b'|' {
                keys[count] = key(meaning << 2 | place as u8, short(hash));
                count += 1;
                hash = EMPTY;
            }
        }
        row += 1;
    }
    keys
}

impl Phrases {
    /// The longest phrase that `code` is or ends in, else the one it starts with.
    pub(crate) fn find(&self, code: &str) -> Option<Found> {
        let name = own_name(code);
        self.find_name(name).or_else(|| {
            let (group, _) = cut_at(name, b'.')?;
            self.find_name(group)
                .filter(|found| found.whole && group.as_bytes().first().is_some_and(u8::is_ascii_uppercase))
        })
    }

    /// The meaning of a single word.
    pub(crate) fn of_word(&self, word: Word<'_>) -> Option<u8> {
        self.get(word.hash).map(|(meaning, _)| meaning)
    }

    /// The meaning of a code whose letters, whatever parts them, are those of a phrase.
    pub(crate) fn of_letters(&self, code: &str) -> Option<u8> {
        self.get(letters_from_end(code).fold(EMPTY, Hash::with)).map(|(meaning, _)| meaning)
    }

    /// The meaning of the longest phrase that the letters of a code end in.
    pub(crate) fn of_last_letters(&self, code: &str) -> Option<u8> {
        let mut hash = EMPTY;
        let mut found = None;
        for letter in letters_from_end(code) {
            hash = hash.with(letter);
            found = self.get(hash).map(|(meaning, _)| meaning).or(found);
        }
        found
    }

    fn find_name(&self, name: &str) -> Option<Found> {
        let mut rest = name.as_bytes();
        let mut failure = None;
        while let Some((before, word)) = split_last_word(rest) {
            if is_noise(word, FAILURE) {
                failure = Some(before_all(EMPTY, b"error"));
            } else if !word.is_number() {
                break;
            }
            rest = before;
        }
        let mut bare = EMPTY;
        let mut found = None;
        let (mut first, mut second): (&[u8], &[u8]) = (&[], &[]);
        if let Some(hash) = failure {
            self.note(hash, &mut found);
        }
        while let Some((before, word)) = split_last_word(rest) {
            if !is_noise(word, PREFIX) && !word.is_number() {
                (first, second) = (word.text, first);
                found = found
                    .and_then(|(found, place)| (place & END != 0).then_some((Found { whole: false, ..found }, place)));
            }
            bare = before_all(bare, word.text);
            self.note(bare, &mut found);
            failure = failure.map(|hash| before_all(hash, word.text));
            if let Some(hash) = failure {
                self.note(hash, &mut found);
            }
            rest = before;
        }
        found.map(|(found, _)| found).or_else(|| {
            let starts = [before_all(before_all(EMPTY, second), first), before_all(EMPTY, first)];
            let (meaning, _) =
                starts.into_iter().filter_map(|hash| self.get(hash)).find(|(_, place)| place & START != 0)?;
            Some(Found { meaning, whole: false })
        })
    }

    #[inline(never)]
    fn note(&self, hash: Hash, found: &mut Option<(Found, u8)>) {
        if let Some((meaning, place)) = self.get(hash) {
            *found = Some((Found { meaning, whole: true }, place));
        }
    }

    /// Its meaning and place.
    #[inline(never)]
    fn get(&self, hash: Hash) -> Option<(u8, u8)> {
        self.0.get(short(hash)).map(|packed| (packed >> 2, packed & 3))
    }
}

const END: u8 = Place::End as u8;
const START: u8 = Place::Start as u8;

/// A last word that says only that something failed; `error` stands for all of them in the phrases.
const FAILURE: u8 = 1;
/// A first word that says only who speaks, or that it is an error. `m` is Matrix's, `rest` WordPress's.
const PREFIX: u8 = 2;

static NOISE: Phrases = phrases!(
    64,
    &[
        (FAILURE, Place::Whole, "exception|failure|fault"),
        (FAILURE | PREFIX, Place::Whole, "error|errors|err"),
        (PREFIX, Place::Whole, "e|exceptions|api|rest|m|http|code"),
    ]
);

fn is_noise(word: Word<'_>, place: u8) -> bool {
    NOISE.of_word(word).is_some_and(|noise| noise & place != 0)
}

/// A code without what it is filed under: a problem type's URI, Smithy's `namespace#Name` and
/// `Name:http://…`, Dropbox's `path/not_found/...`, Firebase's `auth/…`.
fn own_name(code: &str) -> &str {
    let code = if code.len() > MAX_CODE { "" } else { code };
    let code = find(code, ":http").and_then(|at| code.get(..at)).filter(|name| !name.is_empty()).unwrap_or(code);
    let code = code.trim_end_matches(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric());
    let separator = if code.starts_with("urn:") { b':' } else { b'/' };
    behind_last(code, &[separator, b'#', b'\\'])
}

/// One word of a code or a sentence.
#[derive(Clone, Copy)]
pub(crate) struct Word<'w> {
    pub(crate) text: &'w [u8],
    hash: Hash,
}

impl<'w> Word<'w> {
    pub(crate) fn new(text: &'w [u8]) -> Self {
        Self { text, hash: before_all(EMPTY, text) }
    }

    pub(crate) fn is_number(self) -> bool {
        self.text.iter().all(u8::is_ascii_digit)
    }
}

/// What stands before the last word, and that word, in whatever case style.
#[inline(never)]
pub(crate) fn split_last_word(text: &[u8]) -> Option<(&[u8], Word<'_>)> {
    let end = text.iter().rposition(|&byte| is_word(byte))? + 1;
    let text = text.get(..end)?;
    let mut hash = EMPTY;
    let mut next: u8 = 0;
    let mut after_next: u8 = 0;
    let mut start = end;
    for &byte in text.iter().rev() {
        let humps = next.is_ascii_uppercase() && (!byte.is_ascii_uppercase() || after_next.is_ascii_lowercase());
        let compared = COMPARED.get(usize::from(byte)).copied().unwrap_or_default();
        if compared == 0 || humps {
            break;
        }
        hash = hash.with(compared);
        after_next = next;
        next = byte;
        start -= 1;
    }
    let (before, text) = text.split_at_checked(start)?;
    Some((before, Word { text, hash }))
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// Each byte of a word as it is compared, 0 for others: a look at a table for every byte of every name.
static COMPARED: [u8; 256] = compared();

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn compared() -> [u8; 256] {
    let mut compared = [0; 256];
    let mut byte: u8 = 0;
    while byte < u8::MAX {
        byte += 1;
        if is_word(byte) {
            compared[byte as usize] = byte.to_ascii_lowercase();
        }
    }
    compared
}

/// The bytes of a code's words from the last to the first.
fn letters_from_end(code: &str) -> impl Iterator<Item = u8> {
    let compared = code.bytes().take(MAX_CODE).rev().filter_map(|byte| COMPARED.get(usize::from(byte)));
    compared.copied().filter(|&byte| byte != 0)
}

/// With this first byte, of 3.6 million words and endings of names in source code 38 are taken for a phrase that they
/// are not, fewer than with most, and none of them for the end of a name or a misspelling.
const EMPTY: Hash = Hash::START.with(23);

/// From the last letter to the first, so that every ending's hash comes by the way.
const fn before(hash: Hash, byte: u8) -> Hash {
    hash.with(byte.to_ascii_lowercase())
}

#[inline(never)]
fn before_all(hash: Hash, word: &[u8]) -> Hash {
    word.iter().rev().fold(hash, |hash, &byte| before(hash, byte))
}

/// What is kept of a hash.
const fn short(hash: Hash) -> u32 {
    hash.mixed() >> (u32::BITS - HASH_BITS)
}

#[cfg(test)]
mod tests {
    use super::{Found, Phrases, Place, own_name, split_last_word};

    static TABLE: Phrases = phrases!(
        16,
        &[(1, Place::End, "not found"), (2, Place::Whole, "busy|disk error"), (3, Place::Start, "invalid|no such"),]
    );

    fn words(code: &str) -> Vec<String> {
        let mut rest = code.as_bytes();
        let mut words = Vec::new();
        while let Some((before, word)) = split_last_word(rest) {
            words.insert(0, String::from_utf8_lossy(word.text).to_lowercase());
            rest = before;
        }
        words
    }

    #[test]
    fn words_are_split_in_every_case_style() {
        assert_eq!(words("NOT_FOUND"), ["not", "found"]);
        assert_eq!(words("userNotFound"), ["user", "not", "found"]);
        assert_eq!(words("HTTPRequestIDMissing"), ["http", "request", "id", "missing"]);
        assert_eq!(words("a.b-c d"), ["a", "b", "c", "d"]);
        assert_eq!(words("v2Key"), ["v2", "key"]);
        assert_eq!(words("--"), [""; 0]);
        assert_eq!(words("größe_ungültig"), ["größe", "ungültig"]);
    }

    #[test]
    fn what_a_code_is_filed_under_is_dropped() {
        assert_eq!(own_name("https://example.com/probs/not-found"), "not-found");
        assert_eq!(own_name("https://iana.org/types#quota-exceeded"), "quota-exceeded");
        assert_eq!(own_name("urn:problem:out-of-stock"), "out-of-stock");
        assert_eq!(own_name("com.amazonaws.dynamodb.v20111205#Throttled"), "Throttled");
        assert_eq!(own_name("NotFoundException:http://example.com/coral/"), "NotFoundException");
        assert_eq!(own_name("path/not_found/..."), "not_found");
        assert_eq!(own_name(&"x".repeat(129)), "");
    }

    #[test]
    fn a_phrase_counts_only_in_its_place() {
        let whole = |meaning| Some(Found { meaning, whole: true });
        let part = |meaning| Some(Found { meaning, whole: false });
        assert_eq!(TABLE.find("NotFound"), whole(1));
        assert_eq!(TABLE.find("NOTFOUND"), whole(1));
        assert_eq!(TABLE.find("ERR_NOT_FOUND_404"), whole(1));
        assert_eq!(TABLE.find("UserNotFoundException"), part(1));
        assert_eq!(TABLE.find("not_found_here"), None);
        assert_eq!(TABLE.find("cannotfound"), None);
        assert_eq!(TABLE.find("Busy"), whole(2));
        assert_eq!(TABLE.find("line_busy"), None);
        assert_eq!(TABLE.find("Busy.Line"), whole(2));
        assert_eq!(TABLE.find("DiskException"), whole(2));
        assert_eq!(TABLE.find("Disk"), None);
        assert_eq!(TABLE.find("error_invalid_name"), part(3));
        assert_eq!(TABLE.find("name_invalid_"), None);
        assert_eq!(TABLE.find("NoSuchBucket"), part(3));
        assert_eq!(TABLE.find("NoBucket"), None);
        assert_eq!(TABLE.find(""), None);
    }
}
