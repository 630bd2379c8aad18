//! Conditions on a body and its headers, and which names they cannot do without.

use super::pointer::{any_at, is_one_of, is_there, matches_one};
use crate::body::tree::Node;
use crate::hash::Hash;
use crate::input::Headers;
use crate::search::cut;

/// What stands between alternatives.
const OR: &str = " or ";

/// The alternatives of a dialect's `when`.
pub(crate) fn alternatives(when: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(when);
    core::iter::from_fn(move || {
        let (alternative, more) = match cut(rest?, OR) {
            Some((alternative, more)) => (alternative, Some(more)),
            None => (rest?, None),
        };
        rest = more;
        Some(alternative)
    })
}

/// How many conditions of the best alternative hold; `None` where one of each alternative does not.
pub(crate) fn holds(when: &str, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> Option<u32> {
    alternatives(when).filter_map(|alternative| all_hold(alternative, root, headers)).max()
}

/// How many conditions there are, where all of them hold.
pub(crate) fn all_hold(conditions: &str, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> Option<u32> {
    let mut count = 0;
    for condition in conditions.split(' ').filter(|condition| !condition.is_empty()) {
        if !condition_holds(condition, root, headers) {
            return None;
        }
        count += 1;
    }
    Some(count)
}

fn condition_holds(condition: &str, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> bool {
    let (condition, expected) = match condition.strip_prefix('!') {
        Some(condition) => (condition, false),
        None => (condition, true),
    };
    let (place, values, as_prefix) = parts(condition);
    let found = match (place.strip_prefix('@'), root) {
        (Some(name), _) => {
            headers.get(name).is_some_and(|value| values.is_none_or(|values| matches_one(value, values, as_prefix)))
        }
        (None, Some(root)) => any_at(root, place, &mut |node| match values {
            Some(values) => is_one_of(node, values, as_prefix),
            None => is_there(node),
        }),
        (None, None) => false,
    };
    found == expected
}

/// A condition's place, its values, and whether they are prefixes. An `=` inside brackets is part of the place.
fn parts(condition: &str) -> (&str, Option<&str>, bool) {
    let mut bracketed = false;
    let equals = condition.bytes().position(|byte| {
        bracketed = (bracketed || byte == b'[') && byte != b']';
        byte == b'=' && !bracketed
    });
    let Some((place, values)) = equals.and_then(|at| Some((condition.get(..at)?, condition.get(at + 1..)?))) else {
        return (condition, None, false);
    };
    match place.strip_suffix('^') {
        Some(place) => (place, Some(values), true),
        None => (place, Some(values), false),
    }
}

/// An alternative of a built-in dialect's `when`, and the bits of the names that it cannot do without.
#[derive(Clone, Copy)]
pub(crate) struct Alternative {
    pub(crate) needs: u64,
    from: u16,
    to: u16,
}

impl Alternative {
    /// Its conditions.
    pub(crate) fn of<'w>(&self, when: &'w str) -> &'w str {
        when.get(usize::from(self.from)..usize::from(self.to)).unwrap_or_default()
    }
}

/// The most alternatives that a built-in dialect may have.
pub(crate) const MAX_ALTERNATIVES: usize = 5;

/// The alternatives of a `when`, found by the compiler.
#[expect(clippy::indexing_slicing, clippy::panic, reason = "runs in the compiler, where a panic is an error message")]
pub(crate) const fn alternatives_of(when: &str) -> ([Alternative; MAX_ALTERNATIVES], u8) {
    let text = when.as_bytes();
    let mut found = [Alternative { needs: 0, from: 0, to: 0 }; MAX_ALTERNATIVES];
    let (mut count, mut from, mut at) = (0, 0, 0);
    while at <= text.len() {
        let is_or = at + OR.len() <= text.len()
            && text[at] == b' '
            && text[at + 1] == b'o'
            && text[at + 2] == b'r'
            && text[at + 3] == b' ';
        if at == text.len() || is_or {
            if count == MAX_ALTERNATIVES {
                panic!("a dialect has more alternatives than there is room for");
            }
            found[count] = Alternative { needs: names_needed(text, from, at), from: from as u16, to: at as u16 };
            count += 1;
            from = at + OR.len();
            at += OR.len();
        } else {
            at += 1;
        }
    }
    (found, count as u8)
}

/// The bits of the names that stand in the first two steps of each place between `at` and `end`.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn names_needed(text: &[u8], mut at: usize, end: usize) -> u64 {
    let mut needs = 0;
    while at < end {
        let starts = at == 0 || text[at - 1] == b' ';
        if !(starts && text[at] == b'/') {
            at += 1;
            continue;
        }
        let mut steps = 0;
        while at < end && text[at] == b'/' {
            at += 1;
            let is_name = at < end && text[at] != b'*' && text[at] != b'[';
            let mut hash = Hash::START;
            let mut bracketed = false;
            while at < end && text[at] != b' ' && (bracketed || !matches!(text[at], b'/' | b'=' | b'^')) {
                bracketed = (bracketed || text[at] == b'[') && text[at] != b']';
                hash = hash.with(text[at]);
                at += 1;
            }
            if is_name && steps < 2 && !is_index(text, at) {
                needs |= hash.bit();
            }
            steps = if is_name { steps + 1 } else { 2 };
        }
    }
    needs
}

/// Whether the step that ends there is a place in a list, which no member is called.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn is_index(text: &[u8], end: usize) -> bool {
    end >= 2 && text[end - 1].is_ascii_digit() && text[end - 2] == b'/'
}
