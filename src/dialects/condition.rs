//! Conditions on a body and its headers.

use super::pointer::{any_at, is_one_of, is_there, text_of};
use crate::body::tree::Node;
use crate::input::Headers;
use crate::search::{cut, place_of, without_start};

/// What stands between alternatives.
pub(super) const OR: &str = " or ";

/// Whether all conditions of one of the alternatives hold.
pub(crate) fn holds(when: &str, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> bool {
    let mut rest = Some(when);
    while let Some(when) = rest {
        let (alternative, more) = cut(when, OR).map_or((when, None), |(alternative, more)| (alternative, Some(more)));
        if all_hold(alternative, root, headers) {
            return true;
        }
        rest = more;
    }
    false
}

/// Each condition is read only as far as it takes to tell.
pub(super) fn all_hold(conditions: &str, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> bool {
    let mut rest = without_start(conditions, b" ");
    while !rest.is_empty() {
        let condition = Condition::first_of(rest);
        if !condition.holds(root, headers) {
            return false;
        }
        rest = without_start(behind_word(condition.values), b" ");
    }
    true
}

fn behind_word(text: &str) -> &str {
    place_of(text, b" ").and_then(|end| text.get(end..)).unwrap_or_default()
}

/// `/place`, `!/place`, `/place=one|other`, `/place^=one|other`, and the same with `@name`.
struct Condition<'w> {
    place: &'w str,
    /// The text from the `=` on, or from where the place ends.
    values: &'w str,
    is_prefix: bool,
    expected: bool,
}

impl<'w> Condition<'w> {
    /// An `=` inside brackets is part of the place.
    fn first_of(conditions: &'w str) -> Self {
        let positive = conditions.strip_prefix('!');
        let mut bracketed = false;
        let text = positive.unwrap_or(conditions);
        let end = text.bytes().position(|byte| {
            bracketed = (bracketed || byte == b'[') && byte != b']';
            byte == b' ' || (byte == b'=' && !bracketed)
        });
        let (place, values) = text.split_at_checked(end.unwrap_or(text.len())).unwrap_or((text, ""));
        let prefix = place.strip_suffix('^');
        Self { place: prefix.unwrap_or(place), values, is_prefix: prefix.is_some(), expected: positive.is_none() }
    }

    fn holds(&self, root: Option<Node<'_, '_>>, headers: Headers<'_>) -> bool {
        let values = self.values.strip_prefix('=');
        let is_wanted = |text: &str| values.is_none_or(|values| is_one_of(text, values, self.is_prefix));
        let found = match (self.place.strip_prefix('@'), root) {
            (Some(name), _) => headers.get(name).is_some_and(is_wanted),
            (None, Some(root)) => any_at(root, self.place, &mut |node| match values {
                Some(_) => text_of(node).is_some_and(is_wanted),
                None => is_there(node),
            }),
            (None, None) => false,
        };
        found == self.expected
    }
}
