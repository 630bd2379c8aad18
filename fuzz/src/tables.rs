//! Options of applications, as the three lines that `message::Tables` reads: mostly what they may say, now and then not.

use crate::mutation::{Dice, SENTENCES};
use crate::scatter::scatter;
use crate::words::{MEMBERS, SLUGS};
use serde_json::{Map, Value, json};

const WHERE: &[&str] = &["4xx", "5xx", "404", "500", "422", "generic", "rails", "ormuco", "default", "mine"];
const POLICIES: &[&str] = &["flag", "client-errors", "never"];
const KINDS: &[&str] = &["not_found", "validation_failed", "server_error", "too_many_requests", "unknown", "gone"];
const LANGUAGES: &[&str] = &["en", "de", "ar", "ja"];
const ROLES: &[&str] =
    &["message", "title", "errors", "envelope", "code", "status", "error_id", "wait_seconds", "field", "ignored"];
const FILLED: &[&str] =
    &["We looked everywhere.", "Tell us {errorId}.", "Come back {wait}.", "{unknown} {", "}{errorId}{wait}"];

/// Policies, own texts and own dialects.
pub fn tables(seed: u32) -> String {
    let mut dice = Dice::new(seed);
    let lines = [policies(&mut dice), texts(&mut dice), dialects(&mut dice)].map(|line| line.to_string());
    let text = lines.join("\n");
    match dice.below(8) {
        0 => String::from_utf8_lossy(&scatter(text.into_bytes(), seed)).into_owned(),
        _ => text,
    }
}

fn policies(dice: &mut Dice) -> Value {
    object(dice, 4, |dice| (pick(dice, WHERE), pick(dice, POLICIES).into()))
}

fn texts(dice: &mut Dice) -> Value {
    object(dice, 4, |dice| {
        let keys = if dice.below(2) == 0 { KINDS } else { SLUGS };
        (pick(dice, keys), text(dice))
    })
}

fn text(dice: &mut Dice) -> Value {
    match dice.below(4) {
        0 => json!({ "title": words(dice), "message": words(dice), "overApi": dice.below(2) == 0 }),
        1 => object(dice, 4, |dice| (pick(dice, LANGUAGES), words(dice).into())),
        _ => words(dice).into(),
    }
}

fn words(dice: &mut Dice) -> &'static str {
    let texts = if dice.below(2) == 0 { FILLED } else { SENTENCES };
    pick(dice, texts)
}

fn dialects(dice: &mut Dice) -> Value {
    (0..dice.below(3)).map(|_| dialect(dice)).collect()
}

fn dialect(dice: &mut Dice) -> Value {
    let mut dialect = json!({ "id": "mine", "when": places(dice) });
    for member in ["key", "users", "usersWhen", "usersTitle", "usersLang", "errorId", "docs"] {
        if dice.below(3) == 0 {
            dialect[member] = places(dice).into();
        }
    }
    dialect["roles"] = object(dice, 3, |dice| (pick(dice, MEMBERS), pick(dice, ROLES).into()));
    dialect["kinds"] = object(dice, 3, |dice| (pick(dice, SLUGS), pick(dice, KINDS).into()));
    dialect
}

fn places(dice: &mut Dice) -> String {
    let (first, second) = (pick(dice, MEMBERS), pick(dice, MEMBERS));
    match dice.below(3) {
        0 => format!("/{first}"),
        1 => format!("/{first}/{second}"),
        _ => format!("/{first} /{first}/0/{second}"),
    }
}

fn object(dice: &mut Dice, most: usize, member: impl Fn(&mut Dice) -> (&'static str, Value)) -> Value {
    let members = (0..dice.below(most)).map(|_| member(dice));
    Value::Object(members.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

fn pick(dice: &mut Dice, words: &[&'static str]) -> &'static str {
    words[dice.below(words.len())]
}
