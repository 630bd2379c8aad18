//! Sentences that repeat what was entered: it may be a password, so they are for developers only.

use alloc::vec::Vec;

use crate::body::tree::{Node, Value};
use crate::facts::Facts;
use crate::search::{after_each, is_letter};

use super::roles::{Role, role};

/// How many echoes of a body are remembered.
const MAX_ECHOES: usize = 16;
/// A shorter one stands in half of all sentences.
const SHORTEST: usize = 2;

/// Remembers what a member, or the parameters in it, repeat of the request.
pub(super) fn gather<'a>(member: Node<'_, 'a>, echoes: &mut Vec<&'a str>) {
    let is_echo = |node: &Node<'_, 'a>| role(node.name()) == Role::Echo;
    let nodes = [member].into_iter().chain(member.children()).filter(is_echo);
    let texts = nodes.filter(|node| node.value() != Value::Null).filter_map(Node::as_text).map(str::trim);
    echoes.extend(texts.filter(|text| text.len() >= SHORTEST).take(MAX_ECHOES.saturating_sub(echoes.len())));
}

/// Notes which of the body's sentences repeat one of them.
pub(super) fn mark(facts: &mut Facts<'_>, echoes: &[&str]) {
    let repeats = |text: &str| echoes.iter().any(|echo| repeats(text, echo));
    for field in &mut facts.fields {
        field.echoes = repeats(field.message);
    }
    facts.echoes = facts.messages.iter().any(|message| repeats(message));
}

fn repeats(text: &str, echo: &str) -> bool {
    let is_inside = |character: char| character.is_ascii_digit() || is_letter(character);
    let is_apart = |after: &str| {
        let before = text.get(..text.len() - after.len() - echo.len()).unwrap_or_default();
        !before.ends_with(is_inside) && !after.starts_with(is_inside)
    };
    after_each(text, echo).any(is_apart)
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
        ] {
            assert_eq!(repeats(text, echo), expected, "{text}");
        }
    }
}
