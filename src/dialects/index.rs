//! Which built-in dialects can be spoken at all, by the names that a response has: a key test before the dear one.
//!
//! The compiler finds the names that each alternative of a `when` cannot do without. At run time a response's
//! names are gathered once, as hashes; what lacks one of them is mostly ruled out by one look.

use super::CATALOGUE;
use super::condition::{OR, all_hold};
use super::packed::packed;
use crate::body::tree::{Children, Node};
use crate::hash::Hash;
use crate::input::Headers;

/// How many members of an object count.
const MAX_NAMES: usize = 64;
/// What a condition weighs that something is there; that it is not weighs 1, as many APIs lack the same.
const PRESENT: u8 = 16;

/// Which hashes the names have: of the outermost members and the header fields, and of the members one level further
/// in. Lists are looked through to their first element.
struct Names {
    outer: Hashes,
    inner: Hashes,
}

/// By hash whether a name has it; 0 is for no name, which is always there.
type Hashes = [bool; 256];

impl Names {
    fn of(root: Option<Node<'_, '_>>, headers: Headers<'_>) -> Self {
        let mut names = Self { outer: [false; 256], inner: [false; 256] };
        add(&mut names.outer, 0);
        add(&mut names.inner, 0);
        for (name, _) in headers.0 {
            add(&mut names.outer, of_header(name.as_bytes()));
        }
        if let Some(root) = root {
            add_members(&mut names.outer, root);
            members(root).for_each(|member| add_members(&mut names.inner, member));
        }
        names
    }

    fn hold(&self, needs: &Needs) -> bool {
        let Needs { outer: [first, second, third], inner: [inner, other] } = *needs;
        has(&self.outer, first)
            && has(&self.inner, inner)
            && has(&self.outer, second)
            && has(&self.inner, other)
            && has(&self.outer, third)
    }
}

fn add(hashes: &mut Hashes, hash: u8) {
    hashes.get_mut(usize::from(hash)).into_iter().for_each(|known| *known = true);
}

fn has(hashes: &Hashes, hash: u8) -> bool {
    hashes.get(usize::from(hash)) == Some(&true)
}

#[inline(never)]
fn add_members(hashes: &mut Hashes, node: Node<'_, '_>) {
    members(node).for_each(|member| add(hashes, of_name(member.name())));
}

/// Its own members, and those of the first element.
fn members<'t, 'a>(node: Node<'t, 'a>) -> impl Iterator<Item = Node<'t, 'a>> {
    let first = node.children().next().filter(|child| node.is_array() || child.name() == "0");
    let own = if node.is_object() { node.children() } else { Children::NONE };
    own.chain(first.map_or(Children::NONE, Node::children)).take(MAX_NAMES)
}

#[inline(never)]
fn of_name(name: &str) -> u8 {
    name.bytes().fold(Hash::START, Hash::with).byte()
}

/// Its length and its ends tell a field's name well enough.
#[expect(clippy::indexing_slicing, reason = "in the compiler, too, where iterators are not to be had")]
const fn of_header(name: &[u8]) -> u8 {
    if name.is_empty() {
        return 0;
    }
    let (first, last) = (name[0].to_ascii_lowercase(), name[name.len() - 1].to_ascii_lowercase());
    Hash::START.with(name.len() as u8).with(first).with(last).byte()
}

/// Hashes of the names that an alternative cannot do without, as far as there is room.
#[derive(Clone, Copy)]
struct Needs {
    outer: [u8; 3],
    inner: [u8; 2],
}

impl Needs {
    const NONE: Self = Self { outer: [0; 3], inner: [0; 2] };
}

/// Puts the hash where there is room, once.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn put<const ROOM: usize>(hashes: &mut [u8; ROOM], hash: u8) {
    let mut at = 0;
    while at < ROOM && hashes[at] != 0 && hashes[at] != hash {
        at += 1;
    }
    if at < ROOM {
        hashes[at] = hash;
    }
}

/// One alternative of a dialect's `when`.
#[derive(Clone, Copy)]
struct Alternative {
    needs: Needs,
    weight: u8,
    dialect: u8,
    /// Where it begins and how long it is in the dialect's `when`.
    start: u16,
    length: u16,
}

/// The place in the catalogue of the dialect whose conditions weigh the most, the first among equals.
pub(crate) fn most_met(root: Option<Node<'_, '_>>, headers: Headers<'_>) -> Option<usize> {
    let names = Names::of(root, headers);
    let (mut best, mut most) = (None, 0);
    for alternative in &ALTERNATIVES {
        if names.hold(&alternative.needs) && alternative.weight > most && all_hold(alternative.text(), root, headers) {
            (best, most) = (Some(usize::from(alternative.dialect)), alternative.weight);
        }
    }
    best
}

impl Alternative {
    const NONE: Self = Self { needs: Needs::NONE, weight: 0, dialect: 0, start: 0, length: 0 };

    fn text(&self) -> &'static str {
        let (start, length) = (usize::from(self.start), usize::from(self.length));
        packed(usize::from(self.dialect)).get(start..start + length).unwrap_or_default()
    }
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
    let mut found = [Alternative::NONE; count()];
    let (mut count, mut dialect) = (0, 0);
    while dialect < CATALOGUE.len() {
        let when = CATALOGUE[dialect].when.as_bytes();
        let mut from = Some(0);
        while let Some(start) = from {
            let (end, next) = alternative(when, start);
            let needs = names_needed(when, start, end);
            let weight = weight(when, start, end);
            found[count] = Alternative {
                needs,
                weight,
                dialect: dialect as u8,
                start: start as u16,
                length: (end - start) as u16,
            };
            count += 1;
            from = next;
        }
        dialect += 1;
    }
    rarest_first(found)
}

/// Puts the name that the fewest others need first in each: most are ruled out by one look.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn rarest_first<const COUNT: usize>(mut all: [Alternative; COUNT]) -> [Alternative; COUNT] {
    let (mut counts, mut at) = ([0; 256], 0);
    while at < 3 * COUNT {
        counts[all[at / 3].needs.outer[at % 3] as usize] += 1;
        at += 1;
    }
    // None is no name, and rules nothing out.
    counts[0] = usize::MAX;
    at = 0;
    while at < COUNT {
        let [first, second, third] = all[at].needs.outer;
        let (rarest, other) =
            if counts[second as usize] < counts[first as usize] { (second, first) } else { (first, second) };
        all[at].needs.outer = if counts[third as usize] < counts[rarest as usize] {
            [third, rarest, other]
        } else {
            [rarest, other, third]
        };
        at += 1;
    }
    all
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

/// What the conditions between `at` and `end` weigh.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn weight(when: &[u8], mut at: usize, end: usize) -> u8 {
    let mut weight = 0;
    while at < end {
        if when[at] != b' ' && (at == 0 || when[at - 1] == b' ') {
            weight += if when[at] == b'!' { 1 } else { PRESENT };
        }
        at += 1;
    }
    weight
}

/// The names that stand in the first two steps of each place between `at` and `end`, and its header fields.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn names_needed(when: &[u8], mut at: usize, end: usize) -> Needs {
    let mut needs = Needs::NONE;
    while at < end {
        let starts = at == 0 || when[at - 1] == b' ';
        if starts && when[at] == b'@' {
            let start = at + 1;
            while at < end && !matches!(when[at], b' ' | b'=' | b'^') {
                at += 1;
            }
            put(&mut needs.outer, of_header(when.split_at(at).0.split_at(start).1));
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
const fn names_in_place(when: &[u8], mut at: usize, end: usize, needs: &mut Needs) -> usize {
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
                    0 => put(&mut needs.outer, hash.byte()),
                    1 => put(&mut needs.inner, hash.byte()),
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
        let needs = |when: &str| names_needed(when.as_bytes(), 0, when.len());
        for (when, outer, inner) in [
            ("/a /b=1|2", vec!["a", "b"], vec![]),
            ("/a/b/c /d/e", vec!["a", "d"], vec!["b", "e"]),
            ("/a/0/b /0/c", vec!["a", "c"], vec!["b"]),
            ("/a/0/0/b /a/1/b", vec!["a"], vec![]),
            ("/a/*/b /*/c /[d=/e]/f", vec!["a"], vec![]),
            ("/a^=https://x/y /b/c=/d", vec!["a", "b"], vec!["c"]),
            ("/a /b /c /d", vec!["a", "b", "c"], vec![]),
            ("!/a", vec![], vec![]),
        ] {
            let found = needs(when);
            for (hashes, names) in [(found.outer.as_slice(), outer), (found.inner.as_slice(), inner)] {
                let mut expected: Vec<u8> = names.iter().map(|name| of_name(name)).collect();
                expected.resize(hashes.len(), 0);
                assert_eq!(hashes, expected, "{when}");
            }
        }
        assert_eq!(needs("@x-id^=a").outer, [of_header(b"X-Id"), 0, 0]);
    }

    #[test]
    fn lists_are_looked_through_also_where_they_are_written_as_objects() {
        let texts = crate::texts::Texts::default();
        for (body, outer, inner) in [
            (r#"{"a":[{"b":1},{"c":1}]}"#, vec!["a"], vec!["b"]),
            (r#"[{"a":{"b":1}}]"#, vec!["a"], vec!["b"]),
            (r#"{"0":{"a":{"b":1}},"c":{"0":{"d":1},"e":1}}"#, vec!["0", "c", "a"], vec!["a", "b", "0", "e", "d"]),
        ] {
            let body = crate::body::read(body, None, &texts);
            let names = Names::of(body.tree.root(), Headers(&[]));
            for (found, expected) in [(names.outer, outer), (names.inner, inner)] {
                let mut hashes = [false; 256];
                hashes[0] = true;
                expected.iter().for_each(|name| add(&mut hashes, of_name(name)));
                assert_eq!(found, hashes);
            }
        }
    }

    #[test]
    fn the_alternatives_are_those_of_the_catalogue() {
        let mut alternatives = ALTERNATIVES.iter();
        for (place, dialect) in CATALOGUE.iter().enumerate() {
            for written in dialect.when.split(OR) {
                let found = alternatives.next().expect(dialect.id);
                assert_eq!((usize::from(found.dialect), found.text()), (place, written));
                let (absent, present): (Vec<_>, Vec<_>) =
                    written.split_whitespace().partition(|condition| condition.starts_with('!'));
                let weighed = (usize::from(found.weight / PRESENT), usize::from(found.weight % PRESENT));
                assert_eq!(weighed, (present.len(), absent.len()), "{written}");
            }
        }
        assert!(alternatives.next().is_none());
    }
}
