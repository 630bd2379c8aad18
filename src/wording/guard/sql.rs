//! Statements in SQL, told from the same words in prose by the signs around them.

use super::{Mark, reading::Reading};

/// The verb, and what must follow it somewhere.
const STATEMENTS: &[(&str, &str)] = &[
    ("select", "from"),
    ("insert", "into"),
    ("update", "set"),
    ("delete", "from"),
    ("merge", "using"),
    ("create", "table"),
    ("alter", "table"),
    ("drop", "table"),
    ("truncate", "table"),
    ("where", "="),
    ("exec", "="),
];

pub(super) fn finding(text: &Reading) -> Option<Mark> {
    let has_signs = text.words().any(is_sign);
    let has_prose = text.words().any(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase()));
    STATEMENTS.iter().any(|&(verb, follower)| states(text, verb, follower, has_signs, has_prose)).then_some(Mark::Sql)
}

fn states(text: &Reading, verb: &str, follower: &str, has_signs: bool, has_prose: bool) -> bool {
    let mut words = text.words().map(|word| word.trim_matches(|c: char| !c.is_ascii_alphabetic() && c != '='));
    let Some(first) = words.find(|word| word.eq_ignore_ascii_case(verb)) else { return false };
    let Some(second) = words.find(|word| word.eq_ignore_ascii_case(follower)) else { return false };
    let is_shouted = |word: &str| word.bytes().all(|byte| !byte.is_ascii_lowercase());
    has_signs || (has_prose && is_shouted(first) && is_shouted(second))
}

fn is_sign(word: &str) -> bool {
    let core = word.trim_end_matches([',', ';', ')', '"']);
    let is_list = || core.strip_prefix('(').is_some_and(|inner| inner.contains(','));
    !core.contains("://")
        && (core.contains(['`', '=']) || matches!(core, "<>" | "$1" | "(?") || is_column(core) || is_list())
}

fn is_column(word: &str) -> bool {
    word.contains('_') && !word.contains('.')
}
