//! A path to an input, in every syntax that APIs write it.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::body::tree::{Node, Value};
use crate::facts::Step;
use crate::search::{
    cut_at, ends_with_one, has, has_space, head, number, parts, starts_with_one, tail, trim, without_end, without_start,
};
use crate::texts::{Texts, push_decimal};

/// How deep a path may lead; what lies deeper is left out.
const MAX_PARTS: usize = 16;

/// Parts of the envelope around the inputs: of frameworks' requests (FastAPI, Express), of JSON:API, of JSONPath.
const ENVELOPE: &[&str] = &["body", "data", "attributes", "$", "#"];
/// Where FastAPI and express-validator say that an input was.
const PLACES: &[&str] = &[
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
];
/// Names of the form as a whole.
const WHOLE_FORM: &[&str] = &[
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
    "common",
];
/// Room for most of the names that are written anew.
const NAME_BYTES: usize = 32;
/// What a name in brackets may stand in.
const QUOTES: &[u8] = b"\"'";
/// Names that reach an object's prototype when a form library walks them.
const UNSAFE: &[&str] = &["__proto__", "constructor", "prototype"];

pub(super) type Path<'a> = Vec<Step<'a>>;

/// Whether a name stands for the whole form rather than for an input.
pub(super) fn is_whole_form(name: &str) -> bool {
    WHOLE_FORM.contains(&name)
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
    match signs(text) {
        NONE => return vec![part(text)],
        OF_NAMES => return split_names(text),
        _ => {}
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

/// A pointer without the mark of the root: `address/line1`.
fn is_relative_pointer(text: &str) -> bool {
    has(text, b'/') && parts(text, b'/').all(|name| name.len() > 1 && signs(name) == NONE)
}

/// Which signs a path has beside names, as bits: most have none, or those between names.
const NONE: u8 = 0;
const OF_NAMES: u8 = 1;
const OTHER: u8 = 2;

fn signs(text: &str) -> u8 {
    let sign = |byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => NONE,
        b'.' | b'[' | b']' => OF_NAMES,
        _ => OTHER,
    };
    if text.is_empty() { OTHER } else { text.bytes().fold(0, |signs, byte| signs | sign(byte)) }
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
    let mut path = Vec::with_capacity(4);
    let mut rest = Some(text);
    while let Some(text) = rest
        && path.len() < MAX_PARTS
    {
        let end = text.bytes().position(|byte| matches!(byte, b'.' | b'[' | b']' | b'(' | b')')).unwrap_or(text.len());
        let name = unquoted(head(text, end));
        if !name.is_empty() {
            path.push(part(name));
        }
        rest = text.get(end + 1..);
    }
    path
}

fn unquoted(name: &str) -> &str {
    let is_quoted = starts_with_one(name, QUOTES) || ends_with_one(name, QUOTES);
    if is_quoted { without_end(without_start(name, QUOTES), QUOTES) } else { name }
}

/// A part of digits is a place in a list.
pub(super) fn part(name: &str) -> Step<'_> {
    let is_index = name.len() <= 6 && name.bytes().all(|byte| byte.is_ascii_digit());
    if is_index && let Some(index) = number(name) { Step::Index(index) } else { Step::Name(name) }
}

/// Drops what stands around the inputs, but never all of it.
fn without_envelope<'a>(mut parts: Path<'a>, is_list: bool) -> Path<'a> {
    let mut dropped = 0;
    for (at, part) in parts.iter().enumerate() {
        let Step::Name(name) = part else { break };
        let is_place = is_list && at == 0 && PLACES.contains(name);
        if at + 1 == parts.len() || !(is_place || ENVELOPE.contains(name)) {
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
    ENVELOPE.contains(&name) || PLACES.contains(&name)
}

/// Whether every part is safe as an object's key.
pub(super) fn is_safe(path: &[Step<'_>]) -> bool {
    path.iter().all(|part| !matches!(part, Step::Name(name) if UNSAFE.contains(name)))
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
