//! Places in a body: JSON pointers (RFC 6901) with the steps `*`, `[name]` and `[name=value]`.

use crate::body::tree::{Node, Value};
use crate::search::{cut_at, number};

/// The first text that `text_of` has for a node at a place, in the body's order.
pub(crate) fn find_at<'a>(
    root: Node<'_, 'a>,
    pointer: &str,
    text_of: &mut dyn FnMut(Node<'_, 'a>) -> Option<&'a str>,
) -> Option<&'a str> {
    let mut found = None;
    any_at(root, pointer, &mut |node| {
        found = text_of(node);
        found.is_some()
    });
    found
}

/// Whether one of the nodes at a place is what is asked for.
pub(super) fn any_at<'t, 'a>(
    mut node: Node<'t, 'a>,
    mut pointer: &str,
    is_wanted: &mut dyn FnMut(Node<'t, 'a>) -> bool,
) -> bool {
    while let Some((step, rest)) = first_step(pointer) {
        if step == "*" || step.starts_with('[') {
            return any_below(node, step, rest, is_wanted);
        }
        let Some(child) = child(node, step) else { return false };
        (node, pointer) = (child, rest);
    }
    is_wanted(node)
}

#[inline(never)]
fn any_below<'t, 'a>(
    node: Node<'t, 'a>,
    step: &str,
    rest: &str,
    is_wanted: &mut dyn FnMut(Node<'t, 'a>) -> bool,
) -> bool {
    let filter = step.strip_prefix('[').and_then(|filter| filter.strip_suffix(']'));
    let mut fitting = node.children().filter(|node| filter.is_none_or(|filter| has_member(*node, filter)));
    fitting.any(|node| any_at(node, rest, is_wanted))
}

/// A pointer's first step and what follows it; a `/` inside brackets is part of its step.
fn first_step(pointer: &str) -> Option<(&str, &str)> {
    let pointer = pointer.strip_prefix('/')?;
    let mut bracketed = false;
    let end = pointer.bytes().position(|byte| {
        bracketed = (bracketed || byte == b'[') && byte != b']';
        byte == b'/' && !bracketed
    });
    Some(pointer.split_at_checked(end.unwrap_or(pointer.len())).unwrap_or((pointer, "")))
}

fn child<'t, 'a>(node: Node<'t, 'a>, step: &str) -> Option<Node<'t, 'a>> {
    if node.is_array() { number(step).and_then(|index| node.children().nth(index)) } else { node.get(step) }
}

fn has_member(node: Node<'_, '_>, filter: &str) -> bool {
    match cut_at(filter, b'=') {
        Some((name, value)) => node.get(name).and_then(text_of).is_some_and(|text| is_one_of(text, value, false)),
        None => node.get(filter).is_some_and(is_there),
    }
}

pub(super) fn is_there(node: Node<'_, '_>) -> bool {
    !matches!(node.value(), Value::Null)
}

/// What a condition compares with its values.
pub(super) fn text_of<'a>(node: Node<'_, 'a>) -> Option<&'a str> {
    match node.value() {
        Value::Bool(true) => Some("true"),
        Value::Bool(false) => Some("false"),
        Value::String(text) | Value::Number(text) => Some(text),
        _ => None,
    }
}

/// Whether the text is, or begins with, one of the values up to the next space.
pub(super) fn is_one_of(text: &str, values: &str, is_prefix: bool) -> bool {
    let mut rest = values.as_bytes();
    loop {
        let is_same = |(ours, theirs): &(u8, &u8)| ours == *theirs && !matches!(ours, b'|' | b' ');
        let same = text.bytes().zip(rest).take_while(is_same).count();
        let ends = matches!(rest.get(same), None | Some(b'|' | b' '));
        if ends && (is_prefix || same == text.len()) {
            return true;
        }
        match rest.iter().position(|&byte| byte == b'|' || byte == b' ').map(|end| rest.split_at(end)) {
            Some((_, [b'|', others @ ..])) => rest = others,
            _ => return false,
        }
    }
}
