//! Whatever arrives, the reader returns, and what it returns is bounded by its budgets and its input.

use proptest::prelude::*;

use crate::MAX_BODY_BYTES;
use crate::body::tree::{Node, Tree, Value};
use crate::body::{Body, charset, read, read_nested};
use crate::texts::Texts;

const CONTENT_TYPES: [Option<&str>; 9] = [
    None,
    Some("application/json"),
    Some("text/html; charset=iso-8859-1"),
    Some("application/xml"),
    Some("text/event-stream"),
    Some("application/x-www-form-urlencoded"),
    Some("application/grpc-web-text"),
    Some("text/plain; charset=utf-16"),
    Some("application/x-ndjson"),
];

/// Pieces that mean something to one reader or another.
const PIECES: [&str; 60] = [
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "\"",
    "'",
    ":",
    ",",
    "=",
    "=>",
    "\\",
    "\\u",
    "\\ud83d",
    "\n",
    " ",
    "a",
    "1",
    "-",
    "null",
    "True",
    "//",
    "/*",
    "*/",
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml",
    "<!DOCTYPE html>",
    "<html>",
    "<title>",
    "</title>",
    "<h1>",
    "<script>",
    "<e>",
    "</e>",
    "<e a=\"",
    "&amp;",
    "&#",
    ";",
    "&",
    "%4",
    "+",
    "data: ",
    "event: error",
    "\n\n",
    ")]}'",
    "cb(",
    "grpc-status:",
    "\u{0}",
    "\u{feff}",
    "Request ID: ",
    "é",
    "{\"a\":",
];

fn depth(tree: &Tree<'_>) -> usize {
    let mut deepest = 0;
    let mut ends: Vec<u32> = Vec::new();
    for (at, entry) in tree.entries().iter().enumerate() {
        while ends.last().is_some_and(|end| *end as usize <= at) {
            ends.pop();
        }
        ends.push(at as u32 + entry.size);
        deepest = deepest.max(ends.len());
    }
    deepest
}

/// Each node ends after it begins and not after its parent does.
fn is_sound(node: Node<'_, '_>, left: &mut usize) -> bool {
    *left = left.saturating_sub(1);
    let is_container = node.is_object() || node.is_array();
    let children: Vec<_> = node.children().collect();
    *left > 0
        && (is_container || children.is_empty())
        && children.windows(2).all(|pair| pair[0].id() < pair[1].id())
        && children.into_iter().all(|child| is_sound(child, left))
}

fn assert_bounded(body: &Body<'_>, input: usize) {
    let tree = &body.tree;
    assert!(tree.entries().len() <= 4_400, "{} nodes", tree.entries().len());
    assert!(depth(tree) <= 131, "{} deep", depth(tree));
    assert!(tree.entries().iter().enumerate().all(|(at, entry)| at + entry.size as usize <= tree.entries().len()));
    let mut left = tree.entries().len() + 1;
    assert!(tree.root().is_none_or(|root| is_sound(root, &mut left)));
    let texts = tree.entries().iter().map(|entry| {
        let value = match &entry.value {
            Value::String(text) | Value::Number(text) => text.len(),
            _ => 0,
        };
        value + entry.name.len()
    });
    // A byte that is no UTF-8 becomes three, a Latin-1 one up to three.
    assert!(texts.sum::<usize>() + body.text.len() <= 3 * input + 64);
    assert!(body.stated_id.as_ref().is_none_or(|id| id.len() <= 128));
}

fn read_bytes(bytes: &[u8]) {
    let texts = Texts::default();
    for content_type in CONTENT_TYPES {
        let (text, capped) = charset::decode(bytes, content_type, &texts);
        assert_eq!(capped, bytes.len() > MAX_BODY_BYTES);
        assert_bounded(&read(text, content_type, &texts), bytes.len());
        read_nested(text, &texts);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_bytes(&bytes);
    }

    #[test]
    fn any_pieces_are_read(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        read_bytes(pieces.concat().as_bytes());
    }
}

/// A pass that is quadratic in such bodies makes this test take minutes.
#[test]
fn repeated_pieces_are_read() {
    let starts = ["", "{", "[", "{\"a\":", "<e>", "<html>", "data: ", "x=", "{\"a\":\"", "\u{1}", "\n<p>"];
    let pairs = ["{\"", "[{\"", "\n{\"", "<a b='c'/>", "\"a\"b", "{\"a\":[", "<!--\n", "}\n{", "a\":\"b", " <e>x"];
    for start in starts {
        for piece in PIECES.iter().chain(&pairs) {
            let text = format!("{start}{}", piece.repeat(MAX_BODY_BYTES / 8 / piece.len()));
            let texts = Texts::default();
            for content_type in [None, Some("text/html"), Some("application/xml")] {
                assert_bounded(&read(&text, content_type, &texts), text.len());
            }
            read_nested(&text, &texts);
        }
    }
}

#[test]
fn deeper_and_longer_parts_are_skipped_and_what_follows_is_read() {
    let deep = format!("{{\"a\":{}{},\"b\":1}}", "[".repeat(500), "]".repeat(500));
    let long = format!("{{\"a\":[{}\"]\"],\"b\":1}}", "{\"x\":\"}\\\"\"},".repeat(3_000));
    for text in [deep, long] {
        let texts = Texts::default();
        let body = read(&text, None, &texts);
        let last = body.tree.root().and_then(|root| root.get("b")).and_then(|node| node.as_text());
        assert_eq!((last, body.malformed, body.truncated), (Some("1"), false, false));
    }
}

#[test]
fn a_character_that_the_cap_cuts_is_left_out() {
    for shift in 0..4 {
        let bytes = format!("{}{}", "x".repeat(shift), "😀".repeat(MAX_BODY_BYTES / 4)).into_bytes();
        for broken in [false, true] {
            let mut bytes = bytes.clone();
            if broken {
                bytes[0] = 0xFF;
            }
            let texts = Texts::default();
            let (text, capped) = charset::decode(&bytes, None, &texts);
            assert_eq!(capped, shift > 0);
            assert!(text.ends_with('😀'));
        }
    }
}

#[test]
fn valid_text_is_borrowed() {
    let texts = Texts::default();
    let (text, _) = charset::decode(
        "{\"message\":\"é\",\"codes\":[\"a\",1]}".as_bytes(),
        Some("application/json; charset=iso-8859-1"),
        &texts,
    );
    read(text, None, &texts);
    assert!(texts.is_empty());
}
