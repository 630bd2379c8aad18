//! Bodies of several documents: the one that tells of the error is the one that is read.

use alloc::vec::Vec;

use super::tree::{Node, Tree, Value};
use super::{Body, Family, content_type, json};
use crate::search::{contains, cut_at, is_among, parts, place_of, starts_with_one, trim, trim_start, without_end};
use crate::texts::Texts;

/// Members that hold an error.
const ERROR_NAMES: [&str; 6] = ["error", "errors", "errorDetail", "exception", "fault", "Error"];
/// Members that say what a document is, and what they say of an error.
const CLASS_NAMES: [&str; 5] = ["type", "event", "status", "level", "severity"];
const ERROR_CLASSES: &[&str] = &["error", "failure", "failed", "fatal", "exception"];
/// Members that may tell of an error.
const MESSAGE_NAMES: [&str; 8] = ["message", "msg", "detail", "title", "code", "reason", "description", "Message"];

/// NDJSON, JSON lines and documents that only follow one another.
pub(super) fn read_documents<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Option<Body<'a>> {
    let mut rest = text;
    let mut room = Tree::default();
    let mut best = None;
    let mut most = 0;
    while let Some(start) = next_start(rest)
        && let Some(document) = json::read_in(core::mem::take(&mut room), start, texts)
    {
        rest = document.rest;
        let body = Body::json(document);
        let telling = telling(&body.tree);
        if telling < most {
            room = body.tree;
        } else {
            most = telling;
            room = best.replace(body).map(|other| other.tree).unwrap_or_default();
        }
    }
    let mut body = best?;
    let promised = content_type::promised(content_type) == Some(Family::Json);
    body.malformed |= promised && !content_type::is_sequence(content_type);
    Some(body)
}

/// Where the next document begins.
fn next_start(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == ',');
    while !starts_with_one(rest, b"{[") {
        rest = trim_start(rest.get(place_of(rest, b"\n{")?..)?);
    }
    Some(rest)
}

/// Server-sent events (HTML, 9.2.6).
#[inline(never)]
pub(super) fn read_events<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Option<Body<'a>> {
    if !content_type::names(content_type, "event-stream") && !looks_like_events(text) {
        return None;
    }
    let mut lines = parts(text, b'\n').map(|line| without_end(line, b"\r"));
    let events = core::iter::from_fn(|| {
        let mut event = Event::default();
        let mut any = false;
        for line in lines.by_ref() {
            if line.is_empty() && any {
                return Some(event);
            }
            any |= event.take(line);
        }
        any.then_some(event)
    });
    most_telling(events.map(|event| event.read(texts)))
}

fn looks_like_events(text: &str) -> bool {
    let Some((field, value)) = cut_at(text, b':') else { return false };
    match field {
        "data" => starts_with_one(trim_start(value), b"{["),
        "event" | "id" | "retry" | "" => contains(text, "\ndata:"),
        _ => false,
    }
}

#[derive(Default)]
struct Event<'a> {
    name: &'a str,
    data: Vec<&'a str>,
}

impl<'a> Event<'a> {
    /// Takes over a line's field; whether it has one.
    fn take(&mut self, line: &'a str) -> bool {
        let Some((field, value)) = cut_at(line, b':') else { return false };
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => self.name = trim(value),
            "data" => self.data.push(value),
            _ => return false,
        }
        true
    }

    fn read(self, texts: &'a Texts) -> (u32, Body<'a>) {
        let named = if is_of_error(self.name) { 4 } else { 0 };
        let body = match self.data.as_slice() {
            [only] => read_data(only, texts),
            lines => read_data(texts.join(lines, "\n"), texts),
        };
        (named + telling(&body.tree), body)
    }
}

fn read_data<'a>(data: &'a str, texts: &'a Texts) -> Body<'a> {
    match json::read(data, texts).filter(json::Document::is_json) {
        Some(document) => Body::json(document),
        None => Body { text: trim(data), ..Body::new(Family::Text) },
    }
}

/// The last of those that tell most: a stream ends with what ended it.
fn most_telling<'a>(bodies: impl Iterator<Item = (u32, Body<'a>)>) -> Option<Body<'a>> {
    bodies.max_by_key(|(telling, _)| *telling).map(|(_, body)| body)
}

/// How much a document looks like one about an error.
fn telling(tree: &Tree<'_>) -> u32 {
    let Some(root) = tree.root() else { return 0 };
    root.children().map(telling_member).max().unwrap_or_default().max(1)
}

fn telling_member(member: Node<'_, '_>) -> u32 {
    let name: &str = member.name();
    if ERROR_NAMES.contains(&name) && says_something(member) {
        4
    } else if CLASS_NAMES.contains(&name) && member.as_str().is_some_and(is_of_error) {
        3
    } else if MESSAGE_NAMES.contains(&name) && says_something(member) {
        2
    } else {
        1
    }
}

fn is_of_error(class: &str) -> bool {
    is_among(class, ERROR_CLASSES)
}

fn says_something(member: Node<'_, '_>) -> bool {
    match member.value() {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array | Value::Object => member.children().next().is_some(),
        Value::Bool(true) | Value::Number(_) => true,
    }
}
