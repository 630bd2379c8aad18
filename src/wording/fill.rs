//! A template and its values → text, in one pass: what is filled in is never read again.

use crate::search::cut_at;
use alloc::string::String;

/// The values that a template may name in braces.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Values<'v> {
    pub(super) error_id: Option<&'v str>,
    pub(super) wait: Option<&'v str>,
    pub(super) limit: Option<&'v str>,
}

impl<'v> Values<'v> {
    /// `None` for a name that is no placeholder, `Some(None)` for a placeholder without a value.
    fn get(&self, name: &str) -> Option<Option<&'v str>> {
        match name {
            "errorId" => Some(self.error_id),
            "wait" => Some(self.wait),
            "limit" => Some(self.limit),
            _ => None,
        }
    }
}

/// The template with its placeholders filled in; other braces stay as they are.
///
/// A sentence whose placeholder has no value is left out; `None` where nothing is left.
pub(super) fn fill(template: &str, values: &Values<'_>) -> Option<String> {
    let mut filled = String::with_capacity(template.len() + 64);
    for sentence in sentences(template) {
        let before = filled.len();
        if !fill_sentence(sentence, values, &mut filled) {
            filled.truncate(before);
        }
    }
    while filled.ends_with(' ') {
        filled.pop();
    }
    (!filled.is_empty()).then_some(filled)
}

#[inline(never)]
fn fill_sentence(sentence: &str, values: &Values<'_>, filled: &mut String) -> bool {
    let mut rest = sentence;
    while let Some((before, after)) = cut_at(rest, b'{') {
        filled.push_str(before);
        let placeholder = cut_at(after, b'}').and_then(|(name, tail)| Some((values.get(name)?, tail)));
        match placeholder {
            Some((Some(value), tail)) => {
                filled.push_str(value);
                rest = tail;
            }
            Some((None, _)) => return false,
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    true
}

/// A text's sentences, each with the white space after it.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut ended = false;
    text.split_inclusive(move |character: char| {
        let ends = ended && character.is_whitespace() || is_full_width_stop(character);
        ended = ends_sentence(character);
        ends
    })
}

pub(super) fn ends_sentence(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | '…' | '؟' | '۔' | '।') || is_full_width_stop(character)
}

/// Chinese and Japanese stops, after which no space stands.
pub(super) fn is_full_width_stop(character: char) -> bool {
    matches!(character, '。' | '！' | '？')
}
