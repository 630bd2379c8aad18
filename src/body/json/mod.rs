//! JSON as it is on the wire, and as it is broken on the wire.
//!
//! One loop over an explicit stack: RFC 8259 runs straight through, and what it forbids is repaired
//! by the functions of `repair`, each of which consumes something. Budgets bound the tree; what is
//! over budget is skipped and not an error.

use alloc::vec::Vec;

mod escape;
mod number;
mod repair;
mod scan;

use crate::search::trim;
use crate::texts::Texts;

use super::tree::{Tree, Value};
use super::{MAX_DEPTH, MAX_ELEMENTS, MAX_NODES};

/// Room that is made at once: for a body of the usual kind no more is needed.
const BYTES_PER_NODE: usize = 12;
const RESERVED_NODES: usize = 256;
const RESERVED_DEPTH: usize = 8;

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
        self.convincing || (!self.wordy && trim(self.rest).is_empty())
    }
}

/// Reads the object or array at the start of the text.
pub(super) fn read<'a>(text: &'a str, texts: &'a Texts) -> Option<Document<'a>> {
    Reader::new(text, texts).document()
}

/// The same, in the room of a tree that is no longer needed.
pub(super) fn read_in<'a>(room: Tree<'a>, text: &'a str, texts: &'a Texts) -> Option<Document<'a>> {
    Reader { tree: room.cleared(), ..Reader::new(text, texts) }.document()
}

/// The same without the budgets of breadth: what the caller wrote is not hostile, and dropping some of it is worse.
pub(super) fn read_whole<'a>(text: &'a str, texts: &'a Texts) -> Option<Document<'a>> {
    Reader { whole: true, ..Reader::new(text, texts) }.document()
}

/// Whether the text is one number, as JSON writes them.
pub(super) fn is_number(text: &str) -> bool {
    number::number_length(text.as_bytes()) == Some(text.len())
}

/// The text of a JSON string, where the whole text is one.
pub(super) fn whole_string<'a>(text: &'a str, texts: &'a Texts) -> Option<&'a str> {
    let mut reader = Reader::new(text, texts);
    if reader.peek() != Some(b'"') {
        return None;
    }
    let string = reader.long_string(b'"');
    (!reader.malformed && reader.at == text.len()).then_some(string)
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

/// The place in the text goes from hand to hand, so that it stays in a register; `at` is it for `repair`.
struct Reader<'a> {
    text: &'a str,
    texts: &'a Texts,
    at: usize,
    tree: Tree<'a>,
    open: Vec<Frame>,
    malformed: bool,
    truncated: bool,
    /// Quoted strings, or names with values, were read.
    convincing: bool,
    /// A word without quotes was read, and it is no name.
    wordy: bool,
    /// Containers are read to their ends, however long.
    whole: bool,
    /// No inner quote can be told from a closing one any more.
    quotes_settled: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, texts: &'a Texts) -> Self {
        Reader {
            text,
            texts,
            at: 0,
            tree: Tree::default(),
            open: Vec::new(),
            malformed: false,
            truncated: false,
            convincing: false,
            wordy: false,
            whole: false,
            quotes_settled: false,
        }
    }

    fn document(mut self) -> Option<Document<'a>> {
        self.at = self.after_space(0);
        if !matches!(self.peek(), Some(b'{' | b'[')) {
            return None;
        }
        self.run();
        Some(self.finish())
    }

    fn run(&mut self) {
        self.tree.reserve((self.text.len() / BYTES_PER_NODE).min(RESERVED_NODES));
        self.open.reserve(RESERVED_DEPTH);
        let mut at = self.at;
        let mut name = "";
        loop {
            let passed;
            (at, passed) = self.value(at, name);
            match self.next_place(at, passed) {
                Some(next) => (at, name) = next,
                None => return,
            }
        }
    }

    fn finish(mut self) -> Document<'a> {
        let cut = self.truncated && !self.wordy && self.tree.next() == 1;
        self.close_down_to(0);
        Document {
            rest: self.rest(),
            convincing: self.convincing || cut,
            wordy: self.wordy,
            tree: self.tree,
            malformed: self.malformed,
            truncated: self.truncated,
        }
    }

    /// Reads the value that begins there.
    #[inline]
    fn value(&mut self, at: usize, name: &'a str) -> (usize, Passed) {
        match self.byte(at) {
            Some(b'"') => {
                let Some((after, string)) = self.plain_string(at) else {
                    return self.repair(at, |reader| reader.odd_string(name, b'"'));
                };
                if let Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9') = self.byte(after) {
                    return self.repair(at, |reader| reader.odd_string(name, b'"'));
                }
                self.tree.leaf(name, Value::String(string));
                (after, Passed::Value)
            }
            Some(b'{') => self.opened(at, name, true),
            Some(b'[') => self.opened(at, name, false),
            Some(b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => self.scalar(at, name),
            _ => self.repair(at, |reader| reader.odd_value(name)),
        }
    }

    #[inline]
    fn opened(&mut self, at: usize, name: &'a str, is_object: bool) -> (usize, Passed) {
        let node = self.tree.open(name, if is_object { Value::Object } else { Value::Array });
        self.open.push(Frame { node, is_object, elements: 0 });
        if self.open.len() > MAX_DEPTH {
            return (self.skip_container(at + 1), Passed::Value);
        }
        (at + 1, Passed::Opening)
    }

    /// Adds the number or literal that begins there; one that does not end as it should is a word.
    #[inline]
    fn scalar(&mut self, at: usize, name: &'a str) -> (usize, Passed) {
        let bytes = self.text.as_bytes().get(at..).unwrap_or_default();
        let (length, value) = match bytes {
            [b't', b'r', b'u', b'e', ..] => (4, Value::Bool(true)),
            [b'f', b'a', b'l', b's', b'e', ..] => (5, Value::Bool(false)),
            [b'n', b'u', b'l', b'l', ..] => (4, Value::Null),
            _ => {
                let length = number::number_length(bytes).unwrap_or_default();
                (length, Value::Number(self.text.get(at..at + length).unwrap_or_default()))
            }
        };
        let after = at + length;
        // It may not end with the text either: more of it may have been cut off.
        let ends = matches!(self.byte(after), Some(b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'));
        if length == 0 || !ends {
            return self.repair(at, |reader| reader.bare_value(name));
        }
        self.tree.leaf(name, value);
        (after, Passed::Value)
    }

    /// Reads on to where the next value begins: there, and its name, empty inside an array. `None` at the end.
    #[inline]
    fn next_place(&mut self, from: usize, mut passed: Passed) -> Option<(usize, &'a str)> {
        let mut at = from;
        loop {
            let Some(in_object) = self.open.last().map(|frame| frame.is_object) else {
                self.at = at;
                return None;
            };
            at = self.after_space(at);
            match self.byte(at) {
                Some(b',') => {
                    self.malformed |= passed != Passed::Value;
                    at += 1;
                    passed = Passed::Comma;
                }
                Some(b'}') if in_object => (at, passed) = self.close(at, passed),
                Some(b']') if !in_object => (at, passed) = self.close(at, passed),
                Some(b'}' | b']' | b')') => (at, passed) = self.repair(at, |reader| reader.close_other(passed)),
                Some(byte) => {
                    self.malformed |= passed == Passed::Value;
                    passed = Passed::Value;
                    if let Some(skipped) = self.over_budget(at) {
                        at = skipped;
                    } else if !in_object {
                        return Some((at, ""));
                    } else {
                        match self.name(at, byte) {
                            (next, Some(name)) => return Some((next, name)),
                            (next, None) => at = next,
                        }
                    }
                }
                None => {
                    self.end_early();
                    return None;
                }
            }
        }
    }

    #[inline]
    fn close(&mut self, at: usize, passed: Passed) -> (usize, Passed) {
        self.malformed |= passed == Passed::Comma;
        self.close_innermost();
        (at + 1, Passed::Value)
    }

    #[inline]
    fn close_innermost(&mut self) {
        if let Some(frame) = self.open.pop() {
            self.tree.close(frame.node);
        }
    }

    fn close_down_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            self.close_innermost();
        }
    }

    /// Counts one more element; past the budget the rest of the container, or of all, is skipped to there.
    #[inline]
    fn over_budget(&mut self, at: usize) -> Option<usize> {
        if self.tree.next() >= MAX_NODES && !self.whole {
            self.close_down_to(0);
            return Some(self.text.len());
        }
        let frame = self.open.last_mut()?;
        frame.elements += 1;
        (frame.elements > MAX_ELEMENTS && !self.whole).then(|| self.skip_container(at))
    }

    fn skip_container(&mut self, at: usize) -> usize {
        self.close_innermost();
        match scan::container_end(self.text.as_bytes(), at) {
            Some(end) => end + 1,
            None => {
                self.end_early();
                self.at
            }
        }
    }

    #[inline]
    fn name(&mut self, at: usize, first: u8) -> (usize, Option<&'a str>) {
        if first != b'"' {
            return self.repair(at, Self::odd_name);
        }
        let Some((after, name)) = self.plain_string(at) else {
            return self.repair(at, Self::odd_name);
        };
        let colon = self.after_space(after);
        if self.byte(colon) != Some(b':') {
            return self.repair(at, Self::odd_name);
        }
        (self.after_space(colon + 1), Some(name))
    }

    /// Where the string that begins there ends, and its text; `None` where it is not all plain.
    #[inline]
    fn plain_string(&mut self, at: usize) -> Option<(usize, &'a str)> {
        let bytes = self.text.as_bytes();
        let stop = scan::string_stop(bytes, at + 1);
        self.convincing = true;
        (bytes.get(stop) == Some(&b'"')).then(|| (stop + 1, self.text.get(at + 1..stop).unwrap_or_default()))
    }

    /// Hands the place to a function that keeps it in `at`.
    #[inline]
    fn repair<R>(&mut self, at: usize, repair: impl FnOnce(&mut Self) -> R) -> (usize, R) {
        self.at = at;
        let result = repair(self);
        (self.at, result)
    }

    /// Where the next byte is that is not white space.
    #[inline]
    fn after_space(&mut self, from: usize) -> usize {
        let mut at = from;
        loop {
            match self.byte(at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
                Some(b'!'..=b'.' | b'0'..=b'~') | None => return at,
                Some(_) => {
                    let (after, passed) = self.repair(at, Self::odd_space);
                    at = after;
                    if !passed {
                        return at;
                    }
                }
            }
        }
    }

    #[inline]
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
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
