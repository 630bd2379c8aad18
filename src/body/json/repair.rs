//! What RFC 8259 forbids and servers send all the same, with the place where each comes from.
//!
//! Every function here consumes at least one byte, so that the reader's loop always ends.

use alloc::string::String;

use super::{Passed, Reader, escape, scan};
use crate::body::tree::Value;
use crate::search::{characters, find, head, place_of, places_of, tail, trim_end, trim_start, without_start};
use crate::texts::push;

/// Python, JavaScript, Ruby and PHP in place of `true`, `false` and `null`.
const WORDS: [(&str, Value<'static>); 11] = [
    ("True", Value::Bool(true)),
    ("TRUE", Value::Bool(true)),
    ("False", Value::Bool(false)),
    ("FALSE", Value::Bool(false)),
    ("None", Value::Null),
    ("NULL", Value::Null),
    ("nil", Value::Null),
    ("undefined", Value::Null),
    ("NaN", Value::Null),
    ("Infinity", Value::Null),
    ("-Infinity", Value::Null),
];

impl<'a> Reader<'a> {
    pub(super) fn peek(&self) -> Option<u8> {
        self.byte(self.at)
    }

    /// The next byte that is not white space.
    fn look(&mut self) -> Option<u8> {
        self.at = self.after_space(self.at);
        self.peek()
    }

    /// A value that begins as none does in JSON.
    #[cold]
    pub(super) fn odd_value(&mut self, name: &'a str) -> Passed {
        let Some(byte) = self.peek() else {
            self.end_early();
            return Passed::Value;
        };
        self.malformed = true;
        match byte {
            b'\'' => return self.odd_string(name, b'\''),
            // A Python tuple.
            b'(' => {
                let (after, passed) = self.opened(self.at, name, false);
                self.at = after;
                return passed;
            }
            b',' | b'}' | b']' | b')' => self.tree.leaf(name, Value::Null),
            _ => return self.bare_value(name),
        }
        Passed::Value
    }

    /// A value without quotes, up to the end of its line or member.
    #[cold]
    pub(super) fn bare_value(&mut self, name: &'a str) -> Passed {
        let rest = self.rest();
        // Python's u'…', b'…', r'…'.
        if let [b'u' | b'b' | b'r', quote @ (b'\'' | b'"'), ..] = rest.as_bytes() {
            self.malformed = true;
            self.at += 1;
            let string = self.long_string(*quote);
            self.tree.leaf(name, Value::String(string));
            return Passed::Value;
        }
        let length = bare_length(rest.as_bytes());
        self.at += length;
        let word = trim_end(head(rest, length));
        if length == rest.len() {
            self.end_early();
            if is_numeric(word) || ["true", "false", "null"].iter().any(|whole| whole.starts_with(word)) {
                return Passed::Value;
            }
        }
        self.malformed = true;
        let value = match WORDS.iter().find(|(known, _)| *known == word) {
            Some((_, value)) => *value,
            None if is_numeric(word) => Value::Number(word),
            None => {
                self.wordy = true;
                Value::String(without_start(word, b":"))
            }
        };
        self.tree.leaf(name, value);
        Passed::Value
    }

    /// A string with escapes, raw control characters, single quotes or no end.
    #[cold]
    pub(super) fn long_string(&mut self, quote: u8) -> &'a str {
        self.convincing = true;
        let start = self.at + 1;
        let mut from = start;
        let mut at = start;
        let mut text = String::new();
        loop {
            at = stop(self.text.as_bytes(), at, quote);
            match self.byte(at) {
                Some(b'\\') => {
                    text.push_str(self.text.get(from..at).unwrap_or_default());
                    let escape = escape::read(tail(self.text, at + 1));
                    if let Some(character) = escape.character {
                        push(&mut text, character);
                    }
                    self.malformed |= !escape.strict;
                    at += 1 + escape.length;
                    from = at;
                }
                Some(byte) if byte == quote => break,
                Some(byte) => {
                    self.malformed |= byte < 0x20;
                    at += 1;
                }
                None => {
                    self.end_early();
                    break;
                }
            }
        }
        self.at = (at + 1).min(self.text.len());
        let last = self.text.get(from..at).unwrap_or_default();
        if from == start {
            return last;
        }
        text.push_str(last);
        self.texts.keep(text)
    }

    /// A string that is not plain, read on where its quote was an inner one (`"Invalid "name" given"`).
    #[cold]
    pub(super) fn odd_string(&mut self, name: &'a str, quote: u8) -> Passed {
        let mut string = self.long_string(quote);
        if self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric()) && !self.quotes_settled {
            self.malformed = true;
            let rest = self.rest();
            let quote = if quote == b'"' { "\"" } else { "'" };
            match closing_quote(rest, quote) {
                Some(end) => {
                    self.at += end + 1;
                    string = self.texts.join(&[string, quote, &escape::decoded(head(rest, end))], "");
                }
                None => self.quotes_settled = true,
            }
        }
        self.tree.leaf(name, Value::String(string));
        Passed::Value
    }

    /// A member's name that is not plain, or not in double quotes: JavaScript, Python, Ruby.
    #[cold]
    pub(super) fn odd_name(&mut self) -> Option<&'a str> {
        let quote = match self.rest().as_bytes() {
            [quote @ (b'"' | b'\''), ..] => Some(*quote),
            [b'u' | b'b', quote @ (b'\'' | b'"'), ..] => {
                self.malformed = true;
                self.at += 1;
                Some(*quote)
            }
            // Ruby's :name.
            [b':', ..] => {
                self.at += 1;
                None
            }
            [b'{' | b'[' | b'(', ..] => {
                self.malformed = true;
                return Some("");
            }
            _ => None,
        };
        self.malformed |= quote != Some(b'"');
        if let Some(quote) = quote {
            let name = self.long_string(quote);
            return self.separator(name);
        }
        let rest = self.rest();
        let length = rest.bytes().take_while(|&byte| is_of_name(byte)).count();
        if length == 0 {
            self.at += characters(rest).next().map_or(0, char::len_utf8);
            return None;
        }
        self.at += length;
        self.wordy |= length == rest.len();
        self.separator(head(rest, length))
    }

    /// Passes what separates a name from its value; without it the name was a value.
    fn separator(&mut self, name: &'a str) -> Option<&'a str> {
        let length = match (self.look(), self.byte(self.at + 1)) {
            (Some(b':'), _) => 1,
            (Some(b'='), Some(b'>')) => 2,
            (Some(b'='), _) => 1,
            // The text was cut after a name, or in it.
            (None, _) => return None,
            _ => {
                self.malformed = true;
                self.wordy = true;
                self.tree.leaf("", Value::String(name));
                return None;
            }
        };
        self.malformed |= self.peek() != Some(b':');
        self.at += length;
        self.convincing = true;
        self.look();
        Some(name)
    }

    /// A bracket that closes something else than the innermost container, or nothing.
    #[cold]
    pub(super) fn close_other(&mut self, passed: Passed) -> Passed {
        self.malformed = true;
        let closes_object = self.peek() == Some(b'}');
        match self.open.iter().rposition(|frame| frame.is_object == closes_object) {
            Some(depth) => {
                self.close_down_to(depth + 1);
                (self.at, _) = self.close(self.at, passed);
                Passed::Value
            }
            None => {
                self.at += 1;
                passed
            }
        }
    }

    /// Passes a comment or a character that only looks like white space.
    #[cold]
    pub(super) fn odd_space(&mut self) -> bool {
        let rest = self.rest();
        let length = if let Some(comment) = rest.strip_prefix("/*") {
            find(comment, "*/").map_or(rest.len(), |length| length + 4)
        } else if rest.starts_with("//") {
            place_of(rest, b"\n").unwrap_or(rest.len())
        } else {
            let odd = |c: &char| c.is_whitespace() || c.is_control() || *c == '\u{feff}';
            characters(rest).next().filter(odd).map_or(0, char::len_utf8)
        };
        self.at += length;
        self.malformed |= length > 0;
        length > 0
    }
}

/// How long a value without quotes is: to a comma or bracket outside of its own brackets and quotes.
fn bare_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    let mut depth = 0_u32;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\n' => return at,
            b',' | b'}' | b']' if depth == 0 => return at,
            b'(' => depth += 1,
            b')' if depth == 0 => return at,
            b')' => depth -= 1,
            b'"' | b'\'' if depth > 0 => at = string_end(bytes, at + 1, byte),
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Where a string may be at its end or has to be looked at.
fn stop(bytes: &[u8], from: usize, quote: u8) -> usize {
    if quote == b'"' {
        return scan::string_stop(bytes, from);
    }
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().position(|&byte| byte == quote || byte == b'\\' || byte < 0x20).unwrap_or(rest.len())
}

fn string_end(bytes: &[u8], from: usize, quote: u8) -> usize {
    let mut at = from;
    while let Some(&byte) = bytes.get(at).filter(|byte| **byte != quote) {
        at += if byte == b'\\' { 2 } else { 1 };
    }
    at
}

/// Where the quote is that a comma, a bracket or the end follows.
fn closing_quote(rest: &str, quote: &'static str) -> Option<usize> {
    let ends = |at: &usize| {
        let after = trim_start(tail(rest, at + 1));
        matches!(after.bytes().next(), None | Some(b',' | b'}' | b']'))
    };
    places_of(rest, quote.as_bytes()).find(ends)
}

fn is_numeric(word: &str) -> bool {
    let digits = without_start(word, b"+-");
    let points = digits.bytes().filter(|byte| *byte == b'.').count();
    points < 2 && digits.len() > points && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$' | b'.' | b'@') || byte >= 0x80
}
