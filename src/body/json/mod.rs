//! JSON as it is on the wire, and as it is broken on the wire.
//!
//! One loop over an explicit stack: RFC 8259 runs straight through, and what it forbids is repaired
//! by the functions of `repair`, each of which consumes something. Budgets bound the tree; what is
//! over budget is skipped and not an error.

mod escape;
mod number;
mod repair;
mod scan;

use crate::normalized::Text;

use super::tree::{Tree, Value};

/// Containers that are inside one another; deeper ones are read as empty.
const MAX_DEPTH: usize = 128;
/// Nodes of one tree; reading stops there.
const MAX_NODES: u32 = 4_096;
/// Elements or members of one container; the others are skipped.
const MAX_ELEMENTS: u32 = 256;

/// What was read at the start of a text.
#[derive(Debug)]
pub(super) struct Document<'a> {
    pub(super) tree: Tree<'a>,
    /// What comes after it.
    pub(super) rest: &'a str,
    /// Something had to be repaired.
    pub(super) malformed: bool,
    /// The text ends before the document does.
    pub(super) truncated: bool,
    /// It has what prose in brackets has not: quoted strings, or names with values.
    pub(super) convincing: bool,
    /// It has words without quotes.
    wordy: bool,
}

impl Document<'_> {
    /// Whether it may be called JSON: convincing, or all of the text and without a word of prose.
    pub(super) fn is_json(&self) -> bool {
        self.convincing || (!self.wordy && self.rest.trim().is_empty())
    }
}

/// Reads the object or array at the start of the text.
pub(super) fn read(text: &str) -> Option<Document<'_>> {
    let mut reader = Reader::new(text);
    if !matches!(reader.look(), Some(b'{' | b'[')) {
        return None;
    }
    reader.run();
    Some(reader.finish())
}

/// Whether the text is one number, as JSON writes them.
pub(super) fn is_number(text: &str) -> bool {
    number::number_length(text.as_bytes()) == Some(text.len())
}

/// The text of a JSON string, where the whole text is one.
pub(super) fn whole_string(text: &str) -> Option<Text<'_>> {
    let mut reader = Reader::new(text);
    if reader.peek() != Some(b'"') {
        return None;
    }
    let string = reader.string(b'"');
    (!reader.malformed && reader.rest().is_empty()).then_some(string)
}

/// What the reader has just passed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passed {
    Opening,
    Value,
    Comma,
}

struct Frame {
    node: u32,
    is_object: bool,
    elements: u32,
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    tree: Tree<'a>,
    open: Vec<Frame>,
    malformed: bool,
    truncated: bool,
    /// Double-quoted strings and names with values that were read.
    evidence: u32,
    /// A word without quotes was read, and it is no name.
    wordy: bool,
    /// No inner quote can be told from a closing one any more.
    quotes_settled: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Reader {
            text,
            at: 0,
            tree: Tree::default(),
            open: Vec::new(),
            malformed: false,
            truncated: false,
            evidence: 0,
            wordy: false,
            quotes_settled: false,
        }
    }

    fn run(&mut self) {
        let mut name = Text::Borrowed("");
        loop {
            let passed = self.value(name);
            match self.next_place(passed) {
                Some(next) => name = next,
                None => return,
            }
        }
    }

    fn finish(mut self) -> Document<'a> {
        let cut = self.rest().is_empty();
        self.close_down_to(0);
        Document {
            rest: self.rest(),
            convincing: self.evidence > 0 || (cut && self.truncated && self.tree.next() == 1),
            wordy: self.wordy,
            tree: self.tree,
            malformed: self.malformed,
            truncated: self.truncated,
        }
    }

    /// Reads the value that begins here.
    fn value(&mut self, name: Text<'a>) -> Passed {
        match self.peek() {
            Some(b'"') => {
                let string = self.string(b'"');
                let string = self.with_inner_quotes(string, b'"');
                self.tree.leaf(name, Value::String(string));
            }
            Some(b'{') => return self.opened(name, true),
            Some(b'[') => return self.opened(name, false),
            Some(b'-' | b'0'..=b'9') => self.number(name),
            Some(b't') => self.literal(name, "true", Value::Bool(true)),
            Some(b'f') => self.literal(name, "false", Value::Bool(false)),
            Some(b'n') => self.literal(name, "null", Value::Null),
            _ => return self.odd_value(name),
        }
        Passed::Value
    }

    fn opened(&mut self, name: Text<'a>, is_object: bool) -> Passed {
        self.at += 1;
        let node = self.tree.open(name, if is_object { Value::Object } else { Value::Array });
        self.open.push(Frame { node, is_object, elements: 0 });
        if self.open.len() > MAX_DEPTH {
            self.skip_container();
            return Passed::Value;
        }
        Passed::Opening
    }

    fn number(&mut self, name: Text<'a>) {
        let rest = self.rest();
        match number::number_length(rest.as_bytes()) {
            Some(length) if ends_scalar(rest.as_bytes().get(length)) => {
                self.at += length;
                let digits = rest.get(..length).unwrap_or_default();
                self.tree.leaf(name, Value::Number(Text::Borrowed(digits)));
            }
            _ => self.bare_value(name),
        }
    }

    fn literal(&mut self, name: Text<'a>, word: &str, value: Value<'a>) {
        match self.rest().strip_prefix(word) {
            Some(after) if ends_scalar(after.as_bytes().first()) => {
                self.at += word.len();
                self.tree.leaf(name, value);
            }
            _ => self.bare_value(name),
        }
    }

    /// Reads on to where the next value begins: its name, empty inside an array. `None` at the end.
    fn next_place(&mut self, mut passed: Passed) -> Option<Text<'a>> {
        loop {
            let in_object = self.open.last()?.is_object;
            match self.look() {
                Some(b',') => {
                    self.malformed |= passed != Passed::Value;
                    self.at += 1;
                    passed = Passed::Comma;
                }
                Some(b'}') if in_object => passed = self.close(passed),
                Some(b']') if !in_object => passed = self.close(passed),
                Some(b'}' | b']' | b')') => passed = self.close_other(passed),
                Some(byte) => {
                    self.malformed |= passed == Passed::Value;
                    if !self.has_room() {
                        passed = Passed::Value;
                    } else if !in_object {
                        return Some(Text::Borrowed(""));
                    } else if let Some(name) = self.name(byte) {
                        return Some(name);
                    } else {
                        passed = Passed::Value;
                    }
                }
                None => {
                    self.end_early();
                    return None;
                }
            }
        }
    }

    fn close(&mut self, passed: Passed) -> Passed {
        self.malformed |= passed == Passed::Comma;
        self.at += 1;
        if let Some(frame) = self.open.pop() {
            self.tree.close(frame.node);
        }
        Passed::Value
    }

    fn close_down_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            if let Some(frame) = self.open.pop() {
                self.tree.close(frame.node);
            }
        }
    }

    /// Counts one more element; past the budget the rest of the container, or of all, is skipped.
    fn has_room(&mut self) -> bool {
        if self.tree.next() >= MAX_NODES {
            self.at = self.text.len();
            self.close_down_to(0);
            return false;
        }
        let Some(frame) = self.open.last_mut() else { return false };
        frame.elements += 1;
        let room = frame.elements <= MAX_ELEMENTS;
        if !room {
            self.skip_container();
        }
        room
    }

    fn skip_container(&mut self) {
        match scan::container_end(self.text.as_bytes(), self.at) {
            Some(end) => self.at = end + 1,
            None => self.end_early(),
        }
        if let Some(frame) = self.open.pop() {
            self.tree.close(frame.node);
        }
    }

    fn name(&mut self, first: u8) -> Option<Text<'a>> {
        if first != b'"' {
            return self.odd_name();
        }
        let name = self.string(b'"');
        if self.look() == Some(b':') {
            self.at += 1;
            self.evidence += 1;
            self.look();
            return Some(name);
        }
        self.odd_separator(name)
    }

    /// The string whose quote is here; to the end of the text where it is not closed.
    fn string(&mut self, quote: u8) -> Text<'a> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut at = start;
        let mut escaped = false;
        self.evidence += 1;
        loop {
            at = scan::string_stop(bytes, at, quote);
            match bytes.get(at) {
                Some(b'\\') => {
                    escaped = true;
                    at += 2;
                }
                Some(&byte) if byte == quote => break,
                Some(_) => {
                    self.malformed = true;
                    at += 1;
                }
                None => {
                    at = bytes.len();
                    self.end_early();
                    break;
                }
            }
        }
        self.at = (at + 1).min(bytes.len());
        let raw = self.text.get(start..at).unwrap_or_default();
        if !escaped {
            return Text::Borrowed(raw);
        }
        let (text, strict) = escape::unescape(raw);
        self.malformed |= !strict;
        Text::Owned(text)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space.
    fn look(&mut self) -> Option<u8> {
        loop {
            match self.peek()? {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                b'!'..=b'.' | b'0'..=b'~' => return self.peek(),
                _ if self.odd_space() => {}
                byte => return Some(byte),
            }
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn end_early(&mut self) {
        self.at = self.text.len();
        self.malformed = true;
        self.truncated = true;
    }
}

/// Whether a number or literal may end before this byte; it may not end with a cut text.
fn ends_scalar(next: Option<&u8>) -> bool {
    matches!(next, Some(b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'))
}
