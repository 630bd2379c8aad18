//! The wait that a sentence states: "Please try again in 19.9s."

use super::DAY_MS;
use super::duration::{leading_duration, leading_unit};

/// How much of a text is read.
const MAX_PROSE: usize = 2_000;

/// Words that make a length of time behind them in the sentence the time to wait.
const INVITATIONS: &[&str] = &["wait", "retry", "retrying", "try", "again", "available", "reset", "resets", "unlocked"];

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

/// One of a unit, in words: "in a minute".
const ONE: &[&str] = &["a", "an", "one", "einer", "une", "una", "um", "uma", "un"];

/// Milliseconds; `None` without a unit, for "later", or where the time is about something else.
pub(crate) fn wait_in_prose(text: &str) -> Option<u64> {
    let mut rest = beginning(text);
    let mut invited = false;
    while let Some(first) = rest.chars().next() {
        let (token, after) = rest.split_at_checked(token_length(rest))?;
        if first.is_ascii_digit() {
            if let Some((wait, follows)) = leading_duration(rest)
                && (invited || is_confirmed(follows))
            {
                return (wait <= DAY_MS).then_some(wait);
            }
        } else if ends_sentence(first, after) {
            invited = false;
        } else if invited && is_any(ONE, token) {
            if let Some((wait, _)) = leading_unit(after.trim_start()) {
                return Some(wait);
            }
        } else {
            invited |= is_any(INVITATIONS, token) || INVITATION_STEMS.iter().any(|stem| has_prefix(token, stem));
        }
        rest = after;
    }
    None
}

fn beginning(text: &str) -> &str {
    (0..4).find_map(|back| text.get(..MAX_PROSE - back)).unwrap_or(text)
}

/// The bytes of a word, of a number with its unit, or else of one character. A number ends the word before it
/// where that is not ASCII: "请在30秒后重试".
fn token_length(text: &str) -> usize {
    let is_number = text.starts_with(|c: char| c.is_ascii_digit());
    let mut previous = '0';
    for (at, c) in text.char_indices() {
        let begins_number = c.is_ascii_digit() && !previous.is_ascii();
        let is_point = c == '.'
            && is_number
            && text.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if begins_number || !(is_word(c) || is_point) {
            return if at == 0 { c.len_utf8() } else { at };
        }
        previous = c;
    }
    text.len()
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && !matches!(c, '。' | '、' | '，' | '！' | '\u{a0}'))
}

fn ends_sentence(c: char, after: &str) -> bool {
    match c {
        '.' | '!' | '?' => after.is_empty() || after.starts_with(char::is_whitespace),
        '。' | '！' | '\n' => true,
        _ => false,
    }
}

fn is_confirmed(follows: &str) -> bool {
    let follows = follows.trim_start();
    CONFIRMATIONS.iter().any(|word| follows.starts_with(word))
}

fn is_any(words: &[&str], token: &str) -> bool {
    words.iter().any(|word| token.eq_ignore_ascii_case(word))
}

fn has_prefix(token: &str, stem: &str) -> bool {
    token.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem))
}
