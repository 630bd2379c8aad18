//! Which built-in dialects can be spoken at all, by the names that a response has: a key test before the dear one.
//!
//! The compiler finds the names that each alternative of a `when` cannot do without. At run time a response's
//! names are gathered once, as bits; what lacks one of them is ruled out by two comparisons.

use super::CATALOGUE;
use super::condition::{OR, all_hold};
use crate::body::tree::Node;
use crate::hash::Hash;
use crate::input::Headers;

/// How many members of an object count.
const MAX_NAMES: usize = 64;

/// Two bits for each name: of the outermost members and the header fields, and of the members one level further in.
/// Lists are looked through to their first element.
#[derive(Clone, Copy)]
struct Names {
    outer: u64,
    inner: u64,
}

impl Names {
    const NONE: Self = Self { outer: 0, inner: 0 };

    fn of(root: Option<Node<'_, '_>>, headers: Headers<'_>) -> Self {
        let mut names = Self::NONE;
        for (name, _) in headers.0 {
            names.outer |= header_bits(name.as_bytes());
        }
        for member in root.into_iter().flat_map(members) {
            names.outer |= name_bits(member.name());
            for inner in members(member) {
                names.inner |= name_bits(inner.name());
            }
        }
        names
    }

    const fn hold(self, needs: Self) -> bool {
        needs.outer & !self.outer == 0 && needs.inner & !self.inner == 0
    }
}

fn members<'t, 'a>(node: Node<'t, 'a>) -> impl Iterator<Item = Node<'t, 'a>> {
    let first = node.children().next().filter(|child| node.is_array() || child.name() == "0");
    first.unwrap_or(node).children().take(MAX_NAMES)
}

fn name_bits(name: &str) -> u64 {
    name.bytes().fold(Hash::START, Hash::with).bits()
}

/// Its length and its ends tell a field's name well enough.
#[expect(clippy::indexing_slicing, reason = "in the compiler, too, where iterators are not to be had")]
const fn header_bits(name: &[u8]) -> u64 {
    if name.is_empty() {
        return 0;
    }
    let (first, last) = (name[0].to_ascii_lowercase(), name[name.len() - 1].to_ascii_lowercase());
    Hash::START.with(name.len() as u8).with(first).with(last).bits()
}

/// One alternative of a dialect's `when`.
#[derive(Clone, Copy)]
struct Alternative {
    needs: Names,
    dialect: u8,
    from: u16,
    to: u16,
}

/// For the dialects that may be spoken, in the catalogue's order: their place there, and how many conditions of an alternative are met.
pub(crate) fn met<'b>(root: Option<Node<'b, '_>>, headers: Headers<'b>) -> impl Iterator<Item = (usize, u32)> {
    let names = Names::of(root, headers);
    ALTERNATIVES.iter().filter(move |alternative| names.hold(alternative.needs)).filter_map(move |alternative| {
        let dialect = usize::from(alternative.dialect);
        let conditions =
            CATALOGUE.get(dialect)?.when.get(usize::from(alternative.from)..usize::from(alternative.to))?;
        Some((dialect, all_hold(conditions, root, headers)?))
    })
}

static ALTERNATIVES: [Alternative; count()] = alternatives();

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn count() -> usize {
    let (mut count, mut dialect) = (0, 0);
    while dialect < CATALOGUE.len() {
        let mut from = Some(0);
        while let Some(start) = from {
            from = alternative(CATALOGUE[dialect].when.as_bytes(), start).1;
            count += 1;
        }
        dialect += 1;
    }
    count
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn alternatives() -> [Alternative; count()] {
    let mut found = [Alternative { needs: Names::NONE, dialect: 0, from: 0, to: 0 }; count()];
    let (mut count, mut dialect) = (0, 0);
    while dialect < CATALOGUE.len() {
        let when = CATALOGUE[dialect].when.as_bytes();
        let mut from = Some(0);
        while let Some(start) = from {
            let (end, next) = alternative(when, start);
            let needs = names_needed(when, start, end);
            found[count] = Alternative { needs, dialect: dialect as u8, from: start as u16, to: end as u16 };
            count += 1;
            from = next;
        }
        dialect += 1;
    }
    assert!(CATALOGUE.len() <= 256, "a dialect's place is a byte");
    found
}

/// Where the alternative that begins there ends, and where the next one begins.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn alternative(when: &[u8], mut at: usize) -> (usize, Option<usize>) {
    let or = OR.as_bytes();
    while at + or.len() <= when.len() {
        if when[at] == or[0] && when[at + 1] == or[1] && when[at + 2] == or[2] && when[at + 3] == or[3] {
            return (at, Some(at + or.len()));
        }
        at += 1;
    }
    (when.len(), None)
}

/// The names that stand in the first two steps of each place between `at` and `end`, and its header fields.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn names_needed(when: &[u8], mut at: usize, end: usize) -> Names {
    let mut needs = Names::NONE;
    while at < end {
        let starts = at == 0 || when[at - 1] == b' ';
        if starts && when[at] == b'@' {
            let start = at + 1;
            while at < end && !matches!(when[at], b' ' | b'=' | b'^') {
                at += 1;
            }
            needs.outer |= header_bits(when.split_at(at).0.split_at(start).1);
        } else if starts && when[at] == b'/' {
            at = names_in_place(when, at, end, &mut needs);
        } else {
            at += 1;
        }
    }
    needs
}

/// Adds the names of the place that begins there; where it ends. What follows `*` or brackets may stand anywhere.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn names_in_place(when: &[u8], mut at: usize, end: usize, needs: &mut Names) -> usize {
    let (mut names, mut is_element) = (0, false);
    while at < end && when[at] == b'/' {
        let start = at + 1;
        let mut hash = Hash::START;
        let mut bracketed = false;
        at = start;
        while at < end && when[at] != b' ' && (bracketed || !matches!(when[at], b'/' | b'=' | b'^')) {
            bracketed = (bracketed || when[at] == b'[') && when[at] != b']';
            hash = hash.with(when[at]);
            at += 1;
        }
        let is_first = at == start + 1 && when[start] == b'0';
        match when[start] {
            _ if is_first && !is_element => is_element = true,
            b'0'..=b'9' | b'*' | b'[' => names = 2,
            _ => {
                match names {
                    0 => needs.outer |= hash.bits(),
                    1 => needs.inner |= hash.bits(),
                    _ => {}
                }
                names += 1;
                is_element = false;
            }
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_cannot_be_missing_are_needed() {
        let needs = |when: &str| {
            let names = names_needed(when.as_bytes(), 0, when.len());
            (names.outer, names.inner)
        };
        let bits = |names: &[&str]| names.iter().fold(0, |bits, name| bits | name_bits(name));
        for (when, outer, inner) in [
            ("/a /b=1|2", vec!["a", "b"], vec![]),
            ("/a/b/c /d", vec!["a", "d"], vec!["b"]),
            ("/a/0/b /0/c", vec!["a", "c"], vec!["b"]),
            ("/a/0/0/b /a/1/b", vec!["a"], vec![]),
            ("/a/*/b /*/c /[d=/e]/f", vec!["a"], vec![]),
            ("/a^=https://x/y /b/c=/d", vec!["a", "b"], vec!["c"]),
            ("!/a", vec![], vec![]),
        ] {
            assert_eq!(needs(when), (bits(&outer), bits(&inner)), "{when}");
        }
        assert_eq!(needs("@x-id^=a"), (header_bits(b"X-Id"), 0));
    }
}
