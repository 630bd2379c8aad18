//! Sentences that repeat what was entered: it may be a password, so they are for developers only.

use alloc::vec::Vec;

use crate::body::tree::{Node, Value};
use crate::facts::Facts;
use crate::search::{characters, is_letter, last, trim};

use super::roles::{Role, role};

/// How many echoes of a body are remembered.
const MAX_ECHOES: usize = 16;
/// A shorter one stands in half of all sentences.
const SHORTEST: usize = 2;
/// Of the rolling hash: any odd number that is large.
const BASE: u32 = 0x0100_0193;

/// Remembers what a member, or the parameters in it, repeat of the request.
#[inline(never)]
pub(super) fn gather<'a>(member: Node<'_, 'a>, echoes: &mut Vec<&'a str>) {
    let is_echo = |node: &Node<'_, 'a>| role(node.name()) == Role::Echo;
    let nodes = [member].into_iter().chain(member.children()).filter(is_echo);
    let texts = nodes.filter(|node| node.value() != Value::Null).filter_map(Node::as_text).map(trim);
    echoes.extend(texts.filter(|text| text.len() >= SHORTEST).take(MAX_ECHOES.saturating_sub(echoes.len())));
}

/// Notes which of the body's sentences repeat one of them.
#[inline(never)]
pub(super) fn mark(facts: &mut Facts<'_>, echoes: &[&str]) {
    let repeats = |text: &str| echoes.iter().any(|echo| repeats(text, echo));
    for field in &mut facts.fields {
        field.echoes = repeats(field.message);
    }
    facts.echoes = facts.messages.iter().any(|message| repeats(message));
}

fn repeats(text: &str, echo: &str) -> bool {
    let is_inside = |character: char| character.is_ascii_digit() || is_letter(character);
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| find(rest.as_bytes(), echo.as_bytes())) {
        let start = from + at;
        from = start + echo.len();
        let (before, after) = (text.get(..start).unwrap_or_default(), text.get(from..).unwrap_or_default());
        if !last(before).is_some_and(is_inside) && !characters(after).next().is_some_and(is_inside) {
            return true;
        }
    }
    false
}

/// Where the part first stands in the text, by a rolling hash (Karp and Rabin, 1987): whoever wrote both can make the
/// part almost stand everywhere.
fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    let add = |sum: u32, byte: &u8| sum.wrapping_mul(BASE).wrapping_add(u32::from(*byte));
    let wanted = part.iter().fold(0, add);
    let weight = part.iter().fold(1_u32, |weight, _| weight.wrapping_mul(BASE));
    let mut sum = text.get(..part.len())?.iter().fold(0, add);
    let mut rest = text;
    while sum != wanted || !rest.starts_with(part) {
        let first = u32::from(*rest.first()?);
        sum = add(sum, rest.get(part.len())?).wrapping_sub(weight.wrapping_mul(first));
        rest = rest.get(1..)?;
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_value_is_a_repetition() {
        for (text, echo, expected) in [
            ("The password 'hunter2' is too short.", "hunter2", true),
            ("hunter2", "hunter2", true),
            ("\u{201c}Zoë\u{201d} is taken.", "Zoë", true),
            ("The password is too short.", "word", false),
            ("At least 12 characters, not 120.", "20", false),
            ("", "hunter2", false),
            ("nonono, no", "no", true),
            ("hunter2hunter2", "hunter2", false),
        ] {
            assert_eq!(repeats(text, echo), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn parts_are_found_where_the_standard_library_finds_them(text in "[ab]{0,40}", part in "[ab]{1,6}") {
            proptest::prop_assert_eq!(find(text.as_bytes(), part.as_bytes()), text.find(&part));
        }
    }
}
