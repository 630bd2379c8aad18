//! Places in a body and conditions on them.

use crate::body::tree::{Node, Value};
use crate::input::Headers;

/// How many nodes a place may name at once.
const MAX_NODES: usize = 64;

/// The nodes at a place, in the body's order.
pub(crate) fn select<'t, 'a>(root: Node<'t, 'a>, pointer: &str) -> Vec<Node<'t, 'a>> {
    let mut nodes = vec![root];
    for step in steps(pointer) {
        let mut next = Vec::new();
        for node in nodes {
            follow(node, step, &mut next);
        }
        next.truncate(MAX_NODES);
        nodes = next;
    }
    nodes
}

/// The steps of a pointer; a `/` inside brackets is part of its step.
fn steps(pointer: &str) -> impl Iterator<Item = &str> {
    let mut rest = pointer.strip_prefix('/');
    std::iter::from_fn(move || {
        let text = rest?;
        let mut bracketed = false;
        let end = text.find(|c: char| {
            bracketed = (bracketed || c == '[') && c != ']';
            c == '/' && !bracketed
        });
        let (step, after) = match end {
            Some(end) => (text.get(..end)?, text.get(end + 1..)),
            None => (text, None),
        };
        rest = after;
        Some(step)
    })
}

fn follow<'t, 'a>(node: Node<'t, 'a>, step: &str, into: &mut Vec<Node<'t, 'a>>) {
    if let Some(filter) = step.strip_prefix('[').and_then(|filter| filter.strip_suffix(']')) {
        into.extend(node.children().filter(|child| has_member(*child, filter)));
    } else if step == "*" {
        into.extend(node.children());
    } else if node.is_array() {
        into.extend(step.parse().ok().and_then(|index| node.children().nth(index)));
    } else {
        into.extend(node.get(step));
    }
}

fn has_member(node: Node<'_, '_>, filter: &str) -> bool {
    match filter.split_once('=') {
        Some((name, value)) => node.get(name).is_some_and(|member| is_one_of(member, value, false)),
        None => node.get(filter).is_some_and(is_there),
    }
}

fn is_there(node: Node<'_, '_>) -> bool {
    !matches!(node.value(), Value::Null)
}

fn is_one_of(node: Node<'_, '_>, values: &str, as_prefix: bool) -> bool {
    let text = match node.value() {
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::String(text) => text,
        Value::Number(digits) => digits,
        _ => return false,
    };
    matches_one(text, values, as_prefix)
}

fn matches_one(text: &str, values: &str, as_prefix: bool) -> bool {
    values.split('|').any(|value| if as_prefix { text.starts_with(value) } else { text == value })
}

/// How many conditions of the best alternative hold; `None` where one of each alternative does not.
pub(crate) fn holds(conditions: &str, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> Option<u32> {
    conditions
        .split(" or ")
        .filter_map(|alternative| {
            let mut count = 0;
            for condition in alternative.split_whitespace() {
                if !condition_holds(condition, root, headers) {
                    return None;
                }
                count += 1;
            }
            Some(count)
        })
        .max()
}

fn condition_holds(condition: &str, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> bool {
    if let Some(absent) = condition.strip_prefix('!') {
        return !condition_holds(absent, root, headers);
    }
    let (place, values, as_prefix) = parts(condition);
    if let Some(name) = place.strip_prefix('@') {
        return headers
            .get(name)
            .is_some_and(|value| values.is_none_or(|values| matches_one(value, values, as_prefix)));
    }
    let Some(root) = root else { return false };
    select(root, place).into_iter().any(|node| match values {
        Some(values) => is_one_of(node, values, as_prefix),
        None => is_there(node),
    })
}

/// A condition's place, its values, and whether they are prefixes. An `=` inside brackets is part of the place.
fn parts(condition: &str) -> (&str, Option<&str>, bool) {
    let after_brackets = condition.rfind(']').map_or(0, |end| end + 1);
    let Some(equals) = condition.get(after_brackets..).and_then(|rest| rest.find('=')).map(|at| at + after_brackets)
    else {
        return (condition, None, false);
    };
    let (place, values) = (condition.get(..equals).unwrap_or(condition), condition.get(equals + 1..));
    match place.strip_suffix('^') {
        Some(place) => (place, values, true),
        None => (place, values, false),
    }
}
