//! A path to an input, in every syntax that APIs write it.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::body::tree::{Node, Value};
use crate::facts::Step;
use crate::search::{
    cut_at, ends_with_one, has, has_space, parts, parts_between, starts_with_one, tail, trim, without_end,
    without_start,
};
use crate::texts::{Texts, push_decimal};
use crate::word_list::WordList;

/// How deep a path may lead; what lies deeper is left out.
const MAX_PARTS: usize = 16;

/// Parts of the envelope around the inputs: of frameworks' requests (FastAPI, Express), of JSON:API, of JSONPath.
static ENVELOPE: WordList = WordList::of(&["body", "data", "attributes", "$", "#"]);
/// Where FastAPI and express-validator say that an input was.
static PLACES: WordList = WordList::of(&[
    "body",
    "query",
    "path",
    "header",
    "headers",
    "cookie",
    "cookies",
    "querystring",
    "formData",
    "params",
    "json",
    "body_params",
    "query_params",
]);
/// Names of the form as a whole.
static WHOLE_FORM: WordList = WordList::of(&[
    "",
    "$",
    "#",
    "*",
    "/",
    "_",
    "base",
    "generalErrors",
    "non_field_errors",
    "nonFieldErrors",
    "__all__",
    "_errors",
    "__root__",
    "_form",
    "root",
    "form",
    "global",
    "formErrors",
    "_schema",
    "general",
    "error",
    "errors",
    "common",
]);
/// Room for most of the names that are written anew.
const NAME_BYTES: usize = 32;
/// What a name in brackets may stand in.
const QUOTES: &[u8] = b"\"'";
/// Names that reach an object's prototype when a form library walks them.
static UNSAFE: WordList = WordList::of(&["__proto__", "constructor", "prototype"]);

pub(super) type Path<'a> = Vec<Step<'a>>;

/// Whether a name stands for the whole form rather than for an input.
pub(super) fn is_whole_form(name: &str) -> bool {
    WHOLE_FORM.has(name)
}

/// The path in a member's value: a string in any syntax, or a list of parts.
pub(super) fn of_value<'a>(node: Node<'_, 'a>, texts: &'a Texts) -> Path<'a> {
    match node.value() {
        Value::String(text) => of_text(text, texts),
        Value::Number(digits) => vec![part(digits)],
        Value::Array => without_envelope(node.children().filter_map(of_part).take(MAX_PARTS).collect(), true),
        _ => Vec::new(),
    }
}

fn of_part<'a>(node: Node<'_, 'a>) -> Option<Step<'a>> {
    match node.value() {
        Value::String(text) => Some(Step::Name(text)),
        Value::Number(digits) => Some(part(digits)),
        // Zod and io-ts name a step by an object.
        Value::Object => node.get("key").or_else(|| node.get("name")).and_then(Node::as_str).map(Step::Name),
        _ => None,
    }
}

/// The path that a text writes: a JSON pointer (RFC 6901), or names with dots and brackets.
pub(super) fn of_text<'a>(text: &'a str, texts: &'a Texts) -> Path<'a> {
    without_envelope(split(text, texts), false)
}

fn split<'a>(text: &'a str, texts: &'a Texts) -> Path<'a> {
    if let Some(path) = split_plain(text) {
        return path;
    }
    let text = trim(text);
    let pointer = text.strip_prefix('#').unwrap_or(text);
    match pointer.strip_prefix('/').or(Some(text).filter(|text| is_relative_pointer(text))) {
        Some(pointer) => {
            let names = parts(pointer, b'/').filter(|name| !name.is_empty()).take(MAX_PARTS);
            names.map(|name| unescaped(name, texts)).collect()
        }
        None if has_space(text) && !has(text, b'[') => vec![Step::Name(text)],
        None => split_names(text),
    }
}

/// Most paths are names and what stands between them, and are read in one go; `None` where there are other signs.
#[inline(never)]
fn split_plain(text: &str) -> Option<Path<'_>> {
    let mut path = Vec::new();
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // By themselves, because most are these: one test the less for each.
            b'a'..=b'z' | b'_' => {}
            b'A'..=b'Z' | b'0'..=b'9' => {}
            b'.' | b'[' | b']' => {
                add_name(&mut path, text.get(start..at)?);
                start = at + 1;
            }
            _ => return None,
        }
    }
    add_name(&mut path, text.get(start..)?);
    Some(path).filter(|_| !text.is_empty())
}

fn add_name<'a>(path: &mut Path<'a>, name: &'a str) {
    if !name.is_empty() && path.len() < MAX_PARTS {
        path.push(part(name));
    }
}

/// A pointer without the mark of the root: `address/line1`.
fn is_relative_pointer(text: &str) -> bool {
    has(text, b'/') && parts(text, b'/').all(|name| name.len() > 1 && is_name(name))
}

fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// RFC 6901, section 4.
fn unescaped<'a>(name: &'a str, texts: &'a Texts) -> Step<'a> {
    if has(name, b'~') {
        return Step::Name(texts.keep(unescape(name)));
    }
    part(name)
}

fn unescape(name: &str) -> String {
    let mut unescaped = String::new();
    let mut rest = name;
    while let Some((before, after)) = cut_at(rest, b'~') {
        let (sign, after) = match after.as_bytes().first() {
            Some(b'0') => ('~', tail(after, 1)),
            Some(b'1') => ('/', tail(after, 1)),
            _ => ('~', after),
        };
        unescaped.push_str(before);
        unescaped.push(sign);
        rest = after;
    }
    unescaped.push_str(rest);
    unescaped
}

fn split_names(text: &str) -> Path<'_> {
    let mut path = Vec::new();
    for name in parts_between(text, b".[]()") {
        add_name(&mut path, unquoted(name));
    }
    path
}

fn unquoted(name: &str) -> &str {
    let is_quoted = starts_with_one(name, QUOTES) || ends_with_one(name, QUOTES);
    if is_quoted { without_end(without_start(name, QUOTES), QUOTES) } else { name }
}

/// A part of digits is a place in a list.
pub(super) fn part(name: &str) -> Step<'_> {
    let with_digit = |index, byte: u8| byte.is_ascii_digit().then_some(10 * index + u32::from(byte & 15));
    let index = if name.len() <= 6 { name.bytes().try_fold(0, with_digit) } else { None };
    match index {
        Some(index) if !name.is_empty() => Step::Index(index),
        _ => Step::Name(name),
    }
}

/// Drops what stands around the inputs, but never all of it.
fn without_envelope<'a>(mut parts: Path<'a>, is_list: bool) -> Path<'a> {
    let mut dropped = 0;
    for (at, part) in parts.iter().enumerate() {
        let Step::Name(name) = part else { break };
        let is_place = is_list && at == 0 && PLACES.has(name);
        if at + 1 == parts.len() || !(is_place || ENVELOPE.has(name)) {
            break;
        }
        dropped = at + 1;
        // A header or query parameter is its own name: nothing more is dropped.
        if is_place && *name != "body" {
            break;
        }
    }
    if dropped > 0 {
        parts.drain(..dropped);
    }
    parts
}

/// Whether a map of that name has inputs in it: the part of the request that they were in (webargs, celebrate).
pub(super) fn is_place(name: &str) -> bool {
    ENVELOPE.has(name) || PLACES.has(name)
}

/// Whether every part is safe as an object's key.
pub(super) fn is_safe(path: &[Step<'_>]) -> bool {
    path.iter().all(|part| !matches!(part, Step::Name(name) if UNSAFE.has(name)))
}

/// The path as form libraries write it: `items.0.quantity`.
pub(crate) fn name<'a>(path: &[Step<'a>], texts: &'a Texts) -> &'a str {
    if let [Step::Name(only)] = path {
        return only;
    }
    let mut name = String::with_capacity(NAME_BYTES);
    for part in path {
        if !name.is_empty() {
            name.push('.');
        }
        match part {
            Step::Name(part) => name.push_str(part),
            Step::Index(index) => push_decimal(&mut name, (*index).into()),
        }
    }
    texts.keep(name)
}

/// Where an input's error stands, and what it says itself: Braintree's stand below the object and name its attribute.
#[inline(never)]
pub(super) fn of_leaf<'a>(mut path: Path<'a>, stated: Option<Path<'a>>) -> Path<'a> {
    match stated {
        Some(stated) if stated.last() != path.last() && !path.ends_with(&stated) => path.extend(stated),
        _ => {}
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let texts = Texts::default();
        name(&of_text(text, &texts), &texts).to_owned()
    }

    #[test]
    fn every_syntax_is_read() {
        for (text, expected) in [
            ("/a/b", "a.b"),
            ("#/profile/color", "profile.color"),
            ("a.b", "a.b"),
            ("a[0].b", "a.0.b"),
            ("$.a[0]", "a.0"),
            ("line_items[0][price]", "line_items.0.price"),
            ("volumes(0)", "volumes.0"),
            ("/data/attributes/title", "title"),
            ("body", "body"),
            ("data.attributes", "attributes"),
            ("/a~1b/c~0d", "a/b.c~d"),
            ("['a']['b c']", "a.b c"),
            ("Login do usuário master", "Login do usuário master"),
            (
                "/purchase_units/@reference_id=='default'/amount/value",
                "purchase_units.@reference_id=='default'.amount.value",
            ),
            ("", ""),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
        assert_eq!(of_text("items.0", &Texts::default()), [Step::Name("items"), Step::Index(0)]);
    }

    #[test]
    fn keys_that_reach_a_prototype_are_not_safe() {
        assert!(!is_safe(&of_text("a.__proto__.b", &Texts::default())));
        assert!(is_safe(&of_text("a.proto.b", &Texts::default())));
    }
}
