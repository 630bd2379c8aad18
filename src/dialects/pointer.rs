//! Places in a body: JSON pointers (RFC 6901) with the steps `*`, `[name]` and `[name=value]`.

use alloc::vec::Vec;

use crate::body::tree::{Node, Value};

/// How many nodes a place may name at once.
const MAX_NODES: usize = 64;

/// The nodes at a place, in the body's order.
pub(crate) fn select<'t, 'a>(root: Node<'t, 'a>, pointer: &str) -> Vec<Node<'t, 'a>> {
    let mut nodes = Vec::new();
    any_at(root, pointer, &mut |node| {
        nodes.push(node);
        nodes.len() == MAX_NODES
    });
    nodes
}

/// Whether one of the nodes at a place is what is asked for.
pub(super) fn any_at<'t, 'a>(
    root: Node<'t, 'a>,
    pointer: &str,
    is_wanted: &mut dyn FnMut(Node<'t, 'a>) -> bool,
) -> bool {
    let Some((step, rest)) = first_step(pointer) else { return is_wanted(root) };
    if !(step == "*" || step.starts_with('[')) {
        return child(root, step).is_some_and(|node| any_at(node, rest, is_wanted));
    }
    let filter = step.strip_prefix('[').and_then(|filter| filter.strip_suffix(']'));
    let mut fitting = root.children().filter(|node| filter.is_none_or(|filter| has_member(*node, filter)));
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
    if node.is_array() { step.parse().ok().and_then(|index| node.children().nth(index)) } else { node.get(step) }
}

fn has_member(node: Node<'_, '_>, filter: &str) -> bool {
    match filter.split_once('=') {
        Some((name, value)) => node.get(name).is_some_and(|member| is_one_of(member, value, false)),
        None => node.get(filter).is_some_and(is_there),
    }
}

pub(super) fn is_there(node: Node<'_, '_>) -> bool {
    !matches!(node.value(), Value::Null)
}

pub(super) fn is_one_of(node: Node<'_, '_>, values: &str, as_prefix: bool) -> bool {
    let text = match node.value() {
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::String(text) | Value::Number(text) => text,
        _ => return false,
    };
    matches_one(text, values, as_prefix)
}

pub(super) fn matches_one(text: &str, values: &str, as_prefix: bool) -> bool {
    values.split('|').any(|value| if as_prefix { text.starts_with(value) } else { text == value })
}
