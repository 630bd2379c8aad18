//! What is shown beside a single input.

use super::guarded;
use super::ours::Ours;
use crate::facts::FieldFacts;
use crate::normalized::Rule;
use crate::search::{self, characters, is_small, trim, trim_start};
use crate::texts::Texts;

/// The API's words about an input, where they may be shown there.
pub(super) fn fit_to_show<'a>(field: &FieldFacts<'a>, withheld: &mut bool, texts: &'a Texts) -> Option<&'a str> {
    if field.echoes || trim(field.message).is_empty() || is_fragment(field.message) {
        return None;
    }
    let words = guarded(field.message, texts);
    *withheld |= words.is_none();
    words.filter(|words| !words.is_empty())
}

/// Our words for the rule, with the limit where the API gives one.
pub(super) fn for_rule<'a>(field: &FieldFacts<'_>, rule: Rule, ours: Ours<'a>, texts: &'a Texts) -> &'a str {
    with_limit(field, rule, ours, texts)
        .or_else(|| ours.field_text(rule.slug(), None, texts))
        .or_else(|| ours.field_text(Rule::Invalid.slug(), None, texts))
        .unwrap_or_default()
}

fn with_limit<'a>(field: &FieldFacts<'_>, rule: Rule, ours: Ours<'a>, texts: &'a Texts) -> Option<&'a str> {
    let limit = field.limit.filter(|limit| is_number(limit))?;
    let limit = limit.strip_suffix(".0").unwrap_or(limit);
    let counts = matches!(rule, Rule::TooShort | Rule::TooLong);
    if counts && limit == "1" {
        // "At least one" is "required", and a plural would be wrong for either.
        return if rule == Rule::TooShort { ours.field_text(Rule::Required.slug(), None, texts) } else { None };
    }
    let slug = match rule {
        Rule::TooShort if is_about_entries(field) => "too_few_limit",
        Rule::TooShort => "too_short_limit",
        Rule::TooLong if is_about_entries(field) => "too_many_limit",
        Rule::TooLong => "too_long_limit",
        Rule::TooSmall if !is_exclusive(field) => "too_small_limit",
        Rule::TooLarge if !is_exclusive(field) => "too_large_limit",
        _ => return None,
    };
    ours.field_text(slug, Some(limit), texts)
}

/// "has already been taken": the rest of a sentence that the API meant to begin with a name.
pub(super) fn is_fragment(words: &str) -> bool {
    characters(trim_start(words)).next().is_some_and(is_small)
}

fn is_number(limit: &str) -> bool {
    limit.len() <= 20
        && limit.bytes().any(|byte| byte.is_ascii_digit())
        && limit.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b','))
}

fn is_about_entries(field: &FieldFacts<'_>) -> bool {
    mentions(field, &["item", "entries", "element", "array", "list"])
}

/// "greater than 0" does not allow 0, so 0 is not the lowest; "not be greater than 5" does allow 5.
fn is_exclusive(field: &FieldFacts<'_>) -> bool {
    const BEYOND: &[&str] = &["exclusive", "positive", "negative", "greater", "less", "more than", "larger than"];
    mentions(field, BEYOND) && !mentions(field, &["equal", "not be "])
}

fn mentions(field: &FieldFacts<'_>, words: &[&str]) -> bool {
    [field.key.unwrap_or(""), field.message].iter().any(|text| words.iter().any(|word| search::mentions(text, word)))
}
