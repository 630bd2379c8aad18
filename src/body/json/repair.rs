//! What RFC 8259 forbids and servers send all the same, with the place where each comes from.
//!
//! Every function here consumes at least one byte, so that the reader's loop always ends.

use crate::normalized::Text;

use super::{Passed, Reader, scan};
use crate::body::tree::Value;

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
    /// A value that begins as none does in JSON.
    pub(super) fn odd_value(&mut self, name: Text<'a>) -> Passed {
        let Some(byte) = self.peek() else {
            self.end_early();
            return Passed::Value;
        };
        self.malformed = true;
        match byte {
            b'\'' => {
                let string = self.string(b'\'');
                let string = self.with_inner_quotes(string, b'\'');
                self.tree.leaf(name, Value::String(string));
            }
            // A Python tuple.
            b'(' => return self.opened(name, false),
            b',' | b'}' | b']' | b')' => self.tree.leaf(name, Value::Null),
            _ => self.bare_value(name),
        }
        Passed::Value
    }

    /// A value without quotes, up to the end of its line or member.
    pub(super) fn bare_value(&mut self, name: Text<'a>) {
        let rest = self.rest();
        // Python's u'…', b'…', r'…'.
        if let [b'u' | b'b' | b'r', quote @ (b'\'' | b'"'), ..] = rest.as_bytes() {
            self.malformed = true;
            self.at += 1;
            let string = self.string(*quote);
            return self.tree.leaf(name, Value::String(string));
        }
        let length = bare_length(rest.as_bytes());
        self.at += length;
        let word = rest.get(..length).unwrap_or_default().trim_end();
        if length == rest.len() {
            self.end_early();
            if is_numeric(word) || ["true", "false", "null"].iter().any(|whole| whole.starts_with(word)) {
                return;
            }
        }
        self.malformed = true;
        let value = match WORDS.iter().find(|(known, _)| *known == word) {
            Some((_, value)) => value.clone(),
            None if is_numeric(word) => Value::Number(Text::Borrowed(word)),
            None => {
                self.wordy = true;
                Value::String(Text::Borrowed(word.trim_start_matches(':')))
            }
        };
        self.tree.leaf(name, value);
    }

    /// The same string, read on where its quote was an inner one (`"Invalid "name" given"`).
    pub(super) fn with_inner_quotes(&mut self, string: Text<'a>, quote: u8) -> Text<'a> {
        let follows = self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric());
        if !follows || self.quotes_settled {
            return string;
        }
        self.malformed = true;
        let rest = self.rest();
        let Some(end) = closing_quote(rest, quote) else {
            self.quotes_settled = true;
            return string;
        };
        self.at += end + 1;
        let mut text = string.into_owned();
        text.push(char::from(quote));
        text.push_str(&super::escape::unescape(rest.get(..end).unwrap_or_default()).0);
        Text::Owned(text)
    }

    /// A member's name without double quotes: JavaScript, Python, Ruby.
    pub(super) fn odd_name(&mut self) -> Option<Text<'a>> {
        self.malformed = true;
        let rest = self.rest();
        let quote = match rest.as_bytes() {
            [b'\'', ..] => Some(b'\''),
            [b'u' | b'b', quote @ (b'\'' | b'"'), ..] => {
                self.at += 1;
                Some(*quote)
            }
            // Ruby's :name.
            [b':', ..] => {
                self.at += 1;
                None
            }
            [b'{' | b'[' | b'(', ..] => return Some(Text::Borrowed("")),
            _ => None,
        };
        if let Some(quote) = quote {
            let name = self.string(quote);
            return self.odd_separator(name);
        }
        let rest = self.rest();
        let length = rest.bytes().take_while(|&byte| is_of_name(byte)).count();
        if length == 0 {
            self.at += rest.chars().next().map_or(0, char::len_utf8);
            return None;
        }
        self.at += length;
        self.odd_separator(Text::Borrowed(rest.get(..length).unwrap_or_default()))
    }

    /// What separates a name from its value; without it the name was a value.
    pub(super) fn odd_separator(&mut self, name: Text<'a>) -> Option<Text<'a>> {
        self.malformed = true;
        let length = match (self.look(), self.text.as_bytes().get(self.at + 1)) {
            (Some(b'='), Some(b'>')) => 2,
            (Some(b':' | b'='), _) => 1,
            // The text was cut after a name, or in it.
            (None, _) => return None,
            _ => {
                self.wordy = true;
                self.tree.leaf(Text::Borrowed(""), Value::String(name));
                return None;
            }
        };
        self.at += length;
        self.evidence += 1;
        self.look();
        Some(name)
    }

    /// A bracket that closes something else than the innermost container, or nothing.
    pub(super) fn close_other(&mut self, passed: Passed) -> Passed {
        self.malformed = true;
        let closes_object = self.peek() == Some(b'}');
        match self.open.iter().rposition(|frame| frame.is_object == closes_object) {
            Some(depth) => {
                self.close_down_to(depth + 1);
                self.close(passed)
            }
            None => {
                self.at += 1;
                passed
            }
        }
    }

    /// Passes a comment or a character that only looks like white space.
    pub(super) fn odd_space(&mut self) -> bool {
        let rest = self.rest();
        let length = if let Some(comment) = rest.strip_prefix("/*") {
            comment.find("*/").map_or(rest.len(), |length| length + 4)
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            let odd = |c: &char| c.is_whitespace() || c.is_control() || *c == '\u{feff}';
            rest.chars().next().filter(odd).map_or(0, char::len_utf8)
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
            b'"' | b'\'' if depth > 0 => at = scan::string_end(bytes, at + 1, byte).unwrap_or(bytes.len()),
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Where the quote is that a comma, a bracket or the end follows.
fn closing_quote(rest: &str, quote: u8) -> Option<usize> {
    let ends = |&(at, _): &(usize, &str)| {
        let after = rest.get(at + 1..).unwrap_or_default().trim_start();
        matches!(after.bytes().next(), None | Some(b',' | b'}' | b']'))
    };
    rest.match_indices(char::from(quote)).find(ends).map(|(at, _)| at)
}

fn is_numeric(word: &str) -> bool {
    let digits = word.trim_start_matches(['+', '-']);
    let points = digits.bytes().filter(|byte| *byte == b'.').count();
    points < 2 && digits.len() > points && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$' | b'.' | b'@') || byte >= 0x80
}
