//! Mutations of what a response says rather than of its bytes: real bodies stay whole, and say something else.

use crate::cases;
use crate::invariants::CANARY;
use crate::message;
use crate::words::{HEADER_NAMES, HEADER_VALUES, MEMBERS, SLUGS};
use serde_json::{Map, Value};
use std::sync::LazyLock;

const STATUSES: &[&str] = &["-", "0", "200", "400", "403", "404", "409", "413", "422", "429", "500", "503", "999"];
const METHODS: &[&str] = &["-", "GET", "POST", "patch"];
const POLICIES: &[&str] = &["flag", "client-errors", "never"];
const LOCALES: &[&str] = &["-", "de", "ar", "ja"];
const THROWN: &[&str] = &["-", "-", "-", "network", "unknown"];
pub(crate) const SENTENCES: &[&str] = &[
    "can't be blank",
    "The e-mail address is taken.",
    "must be at most 5 characters",
    "Retry after 20 seconds",
    "<b>no</b>",
    "SELECT * FROM users WHERE id = 1",
    "at com.example.Main(Main.java:1)",
    "password=hunter2",
    "\u{202e}txt.exe",
    "10.0.0.7:5432 refused",
];

static RESPONSES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let files = cases::FILES.iter().filter_map(|(_, text)| serde_json::from_str::<Value>(text).ok());
    let cases = files.flat_map(|file| file["cases"].as_array().cloned().unwrap_or_default());
    cases.map(|case| case["response"].clone()).collect()
});

/// The bodies that are JSON.
static BODIES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let bodies = RESPONSES.iter().map(|response| response["body"].clone());
    bodies.filter(|body| body.is_object() || body.is_array()).collect()
});

/// A golden case as a message.
pub fn golden(seed: u32) -> Vec<u8> {
    let mut dice = Dice::new(seed);
    let response = dice.one(&RESPONSES);
    let headers = response["headers"].as_object().into_iter().flatten();
    let headers = headers.map(|(name, value)| format!("\n{name}: {}", value.as_str().unwrap_or_default()));
    let body = response["body"].as_str().map_or_else(|| response["body"].to_string(), str::to_owned);
    let status = response["status"].as_u64().map_or_else(|| "-".to_owned(), |status| status.to_string());
    let others = [METHODS, POLICIES, LOCALES].map(|words| *dice.one(words)).join(" ");
    [format!("{status} {others}"), headers.collect(), "\n\n".to_owned(), body].concat().into_bytes()
}

/// What a message says, changed in up to five places; none where its body is not JSON.
pub fn mutate(text: &[u8], seed: u32) -> Option<Vec<u8>> {
    let (head, body) = message::split(text);
    let mut dice = Dice::new(seed);
    let mut head = head.to_owned();
    let mut body = serde_json::from_slice(body).ok()?;
    for _ in 0..=dice.below(4) {
        match dice.below(10) {
            0 => body = dice.one(&BODIES).clone(),
            1 => head = start_line(&mut dice) + rest(&head),
            2 => head = format!("{head}\n{}: {}", dice.one(HEADER_NAMES), dice.one(HEADER_VALUES)),
            3 => mark(&mut body),
            _ => change(&mut body, &mut dice),
        }
    }
    Some([head.as_bytes(), b"\n\n", body.to_string().as_bytes()].concat())
}

fn start_line(dice: &mut Dice) -> String {
    [STATUSES, METHODS, POLICIES, LOCALES, THROWN].map(|words| *dice.one(words)).join(" ")
}

fn rest(head: &str) -> &str {
    head.find('\n').and_then(|at| head.get(at..)).unwrap_or_default()
}

/// Changes one value of the tree, met on a way that ends at any level.
fn change(value: &mut Value, dice: &mut Dice) {
    let ends = dice.below(3) == 0;
    match value {
        Value::Object(members) if !ends && !members.is_empty() => {
            let at = dice.below(members.len());
            members.values_mut().nth(at).into_iter().for_each(|value| change(value, dice));
        }
        Value::Array(items) if !ends && !items.is_empty() => {
            let at = dice.below(items.len());
            items.get_mut(at).into_iter().for_each(|value| change(value, dice));
        }
        Value::Object(members) if dice.below(2) == 0 => change_members(members, dice),
        Value::Array(items) if dice.below(2) == 0 => change_items(items, dice),
        other => replace(other, dice),
    }
}

fn change_members(members: &mut Map<String, Value>, dice: &mut Dice) {
    let name = (*dice.one(MEMBERS)).to_owned();
    let at = dice.below(members.len().max(1));
    let known = members.keys().nth(at).cloned().unwrap_or_default();
    match dice.below(3) {
        0 => drop(members.insert(name, leaf(dice))),
        1 => drop(members.shift_remove(&known)),
        _ => {
            if let Some(value) = members.shift_remove(&known) {
                members.insert(name, value);
            }
        }
    }
}

fn change_items(items: &mut Vec<Value>, dice: &mut Dice) {
    let item = items.get(dice.below(items.len().max(1))).cloned().unwrap_or_default();
    match dice.below(3) {
        0 => items.push(item),
        1 => drop(items.pop()),
        _ => items.push(leaf(dice)),
    }
}

fn replace(value: &mut Value, dice: &mut Dice) {
    let old = value.take();
    *value = match dice.below(7) {
        0 => Value::Array(vec![old]),
        1 => Value::Object(Map::from_iter([((*dice.one(MEMBERS)).to_owned(), old)])),
        2 => old.to_string().into(),
        3 => dice.one(&BODIES).clone(),
        4 => [old.as_str().unwrap_or_default(), " ", *dice.one(SENTENCES)].concat().into(),
        _ => leaf(dice),
    };
}

fn leaf(dice: &mut Dice) -> Value {
    match dice.below(7) {
        0 => Value::Null,
        1 => (dice.below(2) == 0).into(),
        2 => dice.below(700).into(),
        3 => (*dice.one(SLUGS)).into(),
        4 => [CANARY, " ", *dice.one(SENTENCES)].concat().into(),
        _ => (*dice.one(SENTENCES)).into(),
    }
}

/// Puts the canary into every text.
fn mark(value: &mut Value) {
    match value {
        Value::String(text) => text.push_str(CANARY),
        Value::Array(items) => items.iter_mut().for_each(mark),
        Value::Object(members) => members.values_mut().for_each(mark),
        _ => {}
    }
}

/// Xorshift, after Marsaglia: the same seed, the same mutation.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u32) -> Self {
        Self(u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }

    pub(crate) fn one<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }
}
