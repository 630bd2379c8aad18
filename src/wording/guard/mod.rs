//! Whether a text is fit to be shown to a person, whatever the API says of it.
//!
//! A text is read once, word by word. Most words are plain: they are weighed, and looked up among the phrases
//! of the trade; signs and odd shapes are judged by the rules for them, each a small scanner. Linear, bounded,
//! and nothing is copied.

mod credentials;
mod evidence;
mod leftovers;
mod lines;
mod mask;
mod names;
mod pattern;
mod phrases;
mod places;
mod signs;
mod sql;
mod text;
mod weights;

pub(crate) use mask::mask;

use crate::search::is_ascii;
use credentials::Secrets;
use phrases::Talk;

/// Longer texts are not for reading beside a button.
const LONGEST: usize = 300;

macro_rules! marks {
    ($($(#[$about:meta])* $mark:ident = $slug:literal,)+) => {
        /// What gives a text away as internals.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Mark { $($(#[$about])* $mark,)+ }

        #[cfg(test)]
        impl Mark {
            const ALL: &'static [Self] = &[$(Self::$mark,)+];

            /// The mark's name in the data.
            const fn slug(self) -> &'static str {
                match self { $(Self::$mark => $slug,)+ }
            }
        }
    };
}

marks! {
    /// Passwords, tokens, keys.
    Credential = "credential",
    /// The frames of a call stack, or the words around them.
    StackTrace = "stack_trace",
    /// What a runtime says of a fault in its program.
    Exception = "exception",
    /// A statement in SQL.
    Sql = "sql",
    /// What a database says of its constraints, tables and indexes.
    Database = "database",
    /// What proxies, sockets and operating systems say.
    Infrastructure = "infrastructure",
    /// Words that programs use among themselves, more than words that people are told.
    Jargon = "jargon",
    /// A place in the server's file system, or a request's path.
    Path = "path",
    /// An address with a scheme that is not the web's, or with a password in it.
    Connection = "connection",
    /// A host or address that only the server's network knows.
    PrivateHost = "private_host",
    /// An object, list or map as its language prints it.
    Dump = "dump",
    /// A document in HTML or XML.
    Markup = "markup",
    /// A placeholder that nobody filled in.
    Template = "template",
    /// A regular expression.
    Pattern = "pattern",
    /// What a program prints where a value is missing.
    Leftover = "leftover",
    /// A class, module or method.
    ClassName = "class_name",
    /// A variable, column or field of a program.
    Identifier = "identifier",
    /// A name for a message instead of the message.
    Key = "key",
    /// No letter at all.
    NoWords = "no_words",
    /// More than a person reads beside a button.
    TooLong = "too_long",
}

/// The first mark of internals that the text bears.
#[inline(never)]
pub(crate) fn finding(text: &str) -> Option<Mark> {
    let bytes = text.as_bytes();
    if is_too_long(text) {
        return Some(Mark::TooLong);
    }
    let shape = text::shape(bytes);
    if shape & (text::SMALL | text::CAPITAL) == 0 && is_ascii(text.as_bytes()) && !text.starts_with('+') {
        return Some(Mark::NoWords);
    }
    if shape & (text::SIGN | text::DIGIT) != 0 && Secrets::of(text).next().is_some() {
        return Some(Mark::Credential);
    }
    let mut talk = Talk::default();
    let mut last: &[u8] = b"";
    let mut end = 0;
    while let Some(start) = text::position(bytes, end, |byte| byte > b' ') {
        end = text::position(bytes, start, |byte| byte <= b' ').unwrap_or(bytes.len());
        let word = bytes.get(start..end).unwrap_or_default();
        let found = word_mark(&mut talk, bytes, start, word, last);
        if found.is_some() {
            return found;
        }
        if word.ends_with(b":") {
            talk.sum = talk.sum.max(evidence::AT_A_COLON);
        }
        last = word;
    }
    if names::is_key(text::core(bytes)) {
        return Some(Mark::Key);
    }
    if talk.is_doubtful
        && let Some(found) = sql::finding(bytes).or_else(|| leftovers::finding(bytes))
    {
        return Some(found);
    }
    evidence::is_shop_talk(bytes, talk.sum).then_some(Mark::Jargon)
}

fn word_mark(talk: &mut Talk, text: &[u8], start: usize, word: &[u8], last: &[u8]) -> Option<Mark> {
    let mut is_inside = false;
    for (at, &byte) in (start..).zip(word) {
        let class = text::class(byte);
        if class == text::SIGN {
            let rest = text.get(at..).unwrap_or_default();
            if rest.starts_with(b"://") {
                return places::link(word, at - start);
            }
            let found = signs::finding(text, at);
            if found.is_some() {
                return found;
            }
        } else if !is_inside && class & (text::SMALL | text::CAPITAL) != 0 {
            let found = talk.hear(text.get(at..).unwrap_or_default());
            if found.is_some() {
                return found;
            }
        } else if text::is_unspaced(byte) || (!is_inside && byte >= 0xc3) {
            talk.sum += evidence::weight(text.get(at..).unwrap_or_default());
        }
        is_inside = text::is_name(byte) || byte >= 0x80 || (is_inside && byte == b'\'');
    }
    let core = text::core(word);
    if text::is_plain(core) { None } else { odd_mark(talk, core, word, last) }
}

/// Of a word with signs, digits or capitals in it.
#[inline(never)]
fn odd_mark(talk: &mut Talk, core: &[u8], word: &[u8], last: &[u8]) -> Option<Mark> {
    if !word.starts_with(b"@") {
        talk.sum += evidence::odd_weight(core);
    }
    places::finding(core, last).or_else(|| names::finding(core, word, last))
}

/// Whether the text bears the marks of internals.
pub(crate) fn leaks(text: &str) -> bool {
    finding(text).is_some()
}

/// White space counts as on one line.
fn is_too_long(text: &str) -> bool {
    let is_seen = |pair: (u8, u8)| pair.1 & 0xc0 != 0x80 && (pair.1 > b' ' || pair.0 > b' ');
    text.len() > LONGEST
        && text.bytes().zip(text.bytes().skip(1)).filter(|&pair| is_seen(pair)).nth(LONGEST - 1).is_some()
}

#[cfg(test)]
mod tests;
