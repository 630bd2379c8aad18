//! XML and SOAP faults → the tree that the same facts would have in JSON.
//!
//! An element with members is an object, a repeated one an array, one with text a string. Prefixes,
//! namespaces and schema types are no facts. Nothing outside of the text is ever looked at.

use alloc::vec::Vec;

mod group;

use crate::search::{behind_last, characters, cut, cut_at, find, has, parts, trim, trim_start, without_start};
use crate::texts::Texts;

use super::content_type::promised;
use super::entities::decoded;
use super::{Body, Family, MAX_DEPTH, MAX_ELEMENTS, MAX_NODES, content_type};

/// Attributes that say how a value is encoded, not what it is: Rails' `type="array"`, and XML Schema's.
const ENCODINGS: [&str; 12] = [
    "array", "boolean", "date", "datetime", "dateTime", "decimal", "float", "hash", "integer", "object", "string",
    "symbol",
];

/// Reads a body whose root element is not HTML's.
#[inline(never)]
pub(super) fn read<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Option<Body<'a>> {
    let promised = promised(content_type) == Some(Family::Xml);
    let in_parts = content_type::names(content_type, "multipart/");
    let start = match text.starts_with('<') {
        true => 0,
        // Something stands in front: MIME headers (SOAP with attachments), or a notice of PHP's.
        false if promised || in_parts => find(text, "\n<")? + 1,
        false => return None,
    };
    let declared = promised || text.starts_with("<?xml");
    let mut reader = Reader::new(text.get(start..)?, texts);
    reader.malformed = start > 0 && !in_parts;
    reader.run();
    let root = reader.elements.first()?;
    if !(declared || reader.rooted || root.children > 0) {
        return None;
    }
    Some(Body {
        malformed: reader.malformed || reader.truncated,
        truncated: reader.truncated,
        tree: group::tree(&reader.elements, texts),
        ..Body::new(Family::Xml)
    })
}

/// An element or attribute. Its relatives are places in the list; 0, the root's, is none.
#[derive(Default)]
struct Element<'a> {
    name: &'a str,
    /// Its text, piece by piece: between them stood markup.
    text: Vec<&'a str>,
    first_child: usize,
    last_child: usize,
    next_sibling: usize,
    children: u32,
    has_attributes: bool,
    is_nil: bool,
}

struct Reader<'a> {
    rest: &'a str,
    texts: &'a Texts,
    elements: Vec<Element<'a>>,
    /// The open elements: name as it was written, and place where it was kept.
    open: Vec<(&'a str, Option<usize>)>,
    /// How many elements are open that are deeper than is read.
    too_deep: usize,
    /// The root was closed.
    rooted: bool,
    malformed: bool,
    truncated: bool,
}

impl<'a> Reader<'a> {
    fn new(rest: &'a str, texts: &'a Texts) -> Self {
        Reader {
            rest,
            texts,
            elements: Vec::new(),
            open: Vec::new(),
            too_deep: 0,
            rooted: false,
            malformed: false,
            truncated: false,
        }
    }

    fn run(&mut self) {
        while let Some((text, markup)) = cut_at(self.rest, b'<') {
            self.text(decoded(text, self.texts));
            self.rest = markup;
            if self.markup().is_none() {
                self.truncated = true;
                return;
            }
            if self.rooted || self.elements.len() >= MAX_NODES as usize {
                self.malformed |= self.rooted && !is_only_comments(self.rest);
                return;
            }
        }
        let text = self.rest;
        self.text(decoded(text, self.texts));
        self.truncated = true;
    }

    /// Reads what follows a `<`; `None` where the text ends in it.
    fn markup(&mut self) -> Option<()> {
        match self.rest.as_bytes().first()? {
            b'?' => self.skip_past("?>"),
            b'!' if self.rest.starts_with("!--") => self.skip_past("-->"),
            b'!' if self.rest.starts_with("![CDATA[") => {
                let data = self.rest.get("![CDATA[".len()..)?;
                let (data, rest) = cut(data, "]]>").unwrap_or((data, ""));
                self.rest = rest;
                self.text(data);
                Some(())
            }
            b'!' => {
                let subset = parts(self.rest, b'>').next().is_some_and(|declaration| has(declaration, b'['));
                self.skip_past(if subset { "]>" } else { ">" })
            }
            b'/' => {
                let (name, rest) = cut_at(self.rest, b'>')?;
                self.rest = rest;
                self.close(trim(without_start(name, b"/")));
                Some(())
            }
            byte if byte.is_ascii_alphabetic() || *byte == b'_' || *byte >= 0x80 => self.start(),
            _ => {
                self.malformed = true;
                self.text("<");
                Some(())
            }
        }
    }

    fn skip_past(&mut self, end: &str) -> Option<()> {
        self.rest = cut(self.rest, end)?.1;
        Some(())
    }

    fn text(&mut self, text: &'a str) {
        let Some((_, Some(at))) = self.open.last().filter(|_| self.too_deep == 0) else { return };
        let Some(element) = self.elements.get_mut(*at) else { return };
        element.text.push(text);
    }

    fn start(&mut self) -> Option<()> {
        let name = self.name();
        let parent = self.open.last().map(|(_, at)| *at);
        let kept = if self.open.len() < MAX_DEPTH { self.add(local(name), parent) } else { None };
        loop {
            self.rest = trim_start(self.rest);
            match self.rest.as_bytes().first()? {
                b'>' => {
                    self.rest = self.rest.get(1..)?;
                    self.open(name, kept);
                    return Some(());
                }
                b'/' => {
                    self.rest = self.rest.get(1..)?;
                    if let Some(rest) = self.rest.strip_prefix('>') {
                        self.rest = rest;
                        self.rooted |= self.open.is_empty();
                        return Some(());
                    }
                }
                b'<' => {
                    self.malformed = true;
                    self.open(name, kept);
                    return Some(());
                }
                _ => self.attribute(kept)?,
            }
        }
    }

    fn open(&mut self, name: &'a str, kept: Option<usize>) {
        if self.open.len() < MAX_DEPTH {
            self.open.push((name, kept));
        } else {
            self.too_deep += 1;
        }
    }

    /// Keeps an element where there is room for it: the root, or a child of a kept one.
    fn add(&mut self, name: &'a str, parent: Option<Option<usize>>) -> Option<usize> {
        let at = self.elements.len();
        if let Some(parent) = parent {
            let parent = self.elements.get_mut(parent?)?;
            if parent.children >= MAX_ELEMENTS {
                return None;
            }
            parent.children += 1;
            let previous = core::mem::replace(&mut parent.last_child, at);
            if previous == 0 {
                parent.first_child = at;
            } else if let Some(previous) = self.elements.get_mut(previous) {
                previous.next_sibling = at;
            }
        }
        self.elements.push(Element { name, ..Element::default() });
        Some(at)
    }

    fn attribute(&mut self, owner: Option<usize>) -> Option<()> {
        let name = self.name();
        if name.is_empty() {
            self.malformed = true;
            self.rest = self.rest.get(characters(self.rest).next()?.len_utf8()..)?;
            return Some(());
        }
        let Some(value) = trim_start(self.rest).strip_prefix('=') else {
            self.malformed = true;
            return Some(());
        };
        let value = trim_start(value);
        let (value, rest) = match characters(value).next()? {
            quote @ ('"' | '\'') => cut_at(value.get(1..)?, quote as u8)?,
            _ => {
                self.malformed = true;
                value.split_at_checked(value.find(|c: char| c.is_whitespace() || c == '>')?)?
            }
        };
        self.rest = rest;
        if local(name) == "nil" && value == "true" {
            owner.and_then(|at| self.elements.get_mut(at))?.is_nil = true;
        } else if is_fact(name, value)
            && let Some(at) = self.add(local(name), Some(owner))
        {
            self.elements.get_mut(at)?.text.push(decoded(value, self.texts));
            self.elements.get_mut(owner?)?.has_attributes = true;
        }
        Some(())
    }

    fn name(&mut self) -> &'a str {
        let length = self
            .rest
            .find(|c: char| c.is_whitespace() || matches!(c, '=' | '/' | '<' | '>' | '"' | '\''))
            .unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        name
    }

    fn close(&mut self, name: &str) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let depth = self.open.iter().rposition(|(open, _)| *open == name);
        self.malformed |= depth.is_none_or(|depth| depth + 1 < self.open.len());
        if let Some(depth) = depth {
            self.open.truncate(depth);
            self.rooted = depth == 0;
        }
    }
}

fn local(name: &str) -> &str {
    behind_last(name, b":")
}

/// Whether an attribute says something of the error: no namespace, no schema, no encoding.
fn is_fact(name: &str, value: &str) -> bool {
    match name {
        "xml:lang" => true,
        "xmlns" | "nil" => false,
        "type" => !ENCODINGS.contains(&value) && !has(value, b':'),
        _ => !has(name, b':'),
    }
}

fn is_only_comments(rest: &str) -> bool {
    let mut rest = trim(rest);
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = cut(comment, "-->").map_or("", |(_, after)| trim_start(after));
    }
    rest.is_empty()
}
