//! The wait that a sentence states: "Please try again in 19.9s."

use super::DAY_MS;
use super::duration::leading_duration;
use crate::search::{after_each, begins, behind_last, contains, is_among, trim_end, trim_start};

/// How much of a text is read, and how many lengths of time in it are looked at.
const MAX_PROSE: usize = 2_000;
const MAX_TRIES: usize = 8;

/// Words that make a length of time behind them in the sentence the time to wait.
const INVITATIONS: &[&str] =
    &["wait", "retry", "retrying", "try", "again", "available", "reset", "resets", "unlocked", "remaining"];

/// The same as the beginnings of words, in other languages.
const INVITATION_STEMS: &[&str] = &[
    "versuch",
    "wart",
    "réessay",
    "ressay",
    "patient",
    "attend",
    "intént",
    "intent",
    "esper",
    "tente",
    "aguard",
    "riprov",
    "prober",
    "probeer",
    "wacht",
    "spróbuj",
    "Spróbuj",
    "zaczekaj",
    "försök",
    "Försök",
    "vänta",
    "попроб",
    "Попроб",
    "повтор",
    "Повтор",
    "подожд",
    "Подожд",
];

/// What follows a length of time that is the time to wait: "in 30 Sekunden erneut", "30秒後に", "12 seconds left".
const CONFIRMATIONS: &[&str] = &["before", "left", "remaining", "erneut", "後", "后", "후", "다시"];

/// Milliseconds; `None` without a number and its unit, or where the time is about something else.
pub(crate) fn wait_in_prose(text: &str) -> Option<u64> {
    let has_number = text.bytes().any(|byte| byte.is_ascii_digit());
    if has_number { wait_in_numbers(text) } else { None }
}

#[inline(never)]
fn wait_in_numbers(text: &str) -> Option<u64> {
    let text = text.get(..text.floor_char_boundary(MAX_PROSE))?;
    let (wait, ..) = numbers(text)
        .filter_map(|(before, rest)| leading_duration(rest).map(|(length, after)| (length, before, after)))
        .take(MAX_TRIES)
        .find(|(_, before, after)| is_confirmed(after) || is_invited(last_sentence(before)))?;
    (wait <= DAY_MS).then_some(wait)
}

/// Each number that begins a word: what stands before it, and the text from there on.
fn numbers(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut previous = b' ';
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let begins = byte.is_ascii_digit() && !previous.is_ascii_alphanumeric() && previous != b'.';
        previous = byte;
        if begins { text.split_at_checked(at) } else { None }
    })
}

fn last_sentence(text: &str) -> &str {
    let stops = ["。", "！", ". "];
    stops
        .iter()
        .fold(behind_last(text, b"!?\n"), |sentence, stop| after_each(sentence, stop).last().unwrap_or(sentence))
}

fn is_invited(sentence: &str) -> bool {
    sentence
        .split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric())
        .any(|word| is_among(word, INVITATIONS) || INVITATION_STEMS.iter().any(|stem| begins(word, stem)))
        || is_permitted(sentence)
}

/// "You can only request this after 47 seconds."
fn is_permitted(sentence: &str) -> bool {
    trim_end(sentence).ends_with(" after") && contains(sentence, " can ")
}

fn is_confirmed(follows: &str) -> bool {
    let follows = trim_start(follows);
    CONFIRMATIONS.iter().any(|word| follows.starts_with(word))
}
