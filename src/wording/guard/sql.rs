//! Statements in SQL, told from the same words in prose by the signs around them.

use super::{
    Mark,
    pattern::fits,
    text::{contains, core, has, words},
};

/// The verb, and what must follow it somewhere.
const STATEMENTS: [(&[u8], &[u8]); 10] = [
    (b"select$", b"from$"),
    (b"insert$", b"into$"),
    (b"update$", b"set$"),
    (b"delete$", b"from$"),
    (b"merge$", b"using$"),
    (b"create$", b"table$"),
    (b"alter$", b"table$"),
    (b"drop$", b"table$"),
    (b"truncate$", b"table$"),
    (b"exec$", b"="),
];

pub(super) fn finding(text: &[u8]) -> Option<Mark> {
    let has_signs = words(text).any(is_sign);
    let has_prose = words(text).any(|word| word.len() > 1 && word.iter().all(u8::is_ascii_lowercase));
    let states = |&(verb, follower): &(&[u8], &[u8])| {
        let mut words = words(text).map(core);
        let first = words.find(|word| fits(word, verb)).map(is_shouted);
        let second = words.find(|word| fits(word, follower)).map(is_shouted);
        first.zip(second).is_some_and(|(first, second)| has_signs || (has_prose && first && second))
    };
    STATEMENTS.iter().any(states).then_some(Mark::Sql)
}

fn is_shouted(word: &[u8]) -> bool {
    !word.iter().any(u8::is_ascii_lowercase)
}

fn is_sign(word: &[u8]) -> bool {
    let is_column = has(word, b'_') && !has(word, b'.');
    let is_list = word.first() == Some(&b'(') && word.get(1..word.len() - 1).is_some_and(|inner| has(inner, b','));
    !contains(word, b"://")
        && (has(word, b'`') || has(word, b'=') || word == b"*" || word.starts_with(b"(*") || is_column || is_list)
}
