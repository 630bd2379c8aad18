//! Statements in SQL, told from the same words in prose by their signs or by being shouted.

use super::{
    Mark,
    pattern::place,
    text::{contains, has},
};

/// The verb, and what must follow it somewhere.
const STATEMENTS: [(&[u8], &[u8]); 10] = [
    (b"select$", b"from$"),
    (b"insert into$", b"values"),
    (b"update$", b"set$"),
    (b"delete$", b"from$"),
    (b"merge into$", b"using$"),
    (b"create$", b"table$"),
    (b"alter$", b"table$"),
    (b"drop$", b"table$"),
    (b"truncate$", b"table$"),
    (b"exec$", b"sp_"),
];

#[inline(never)]
pub(super) fn finding(text: &[u8]) -> Option<Mark> {
    let has_signs = has(text, b'`') || (has(text, b'=') && !contains(text, b"://"));
    let is_shouted = |at: usize| text.get(at..at + 3).is_some_and(|word| word.iter().all(u8::is_ascii_uppercase));
    let has_prose = text.iter().any(u8::is_ascii_lowercase);
    let states = |&(verb, follower): &(&[u8], &[u8])| {
        place(text, 0, verb).is_some_and(|first| {
            place(text, first, follower)
                .is_some_and(|second| has_signs || (has_prose && is_shouted(first) && is_shouted(second)))
        })
    };
    STATEMENTS.iter().any(states).then_some(Mark::Sql)
}
