//! A response as a text that a person can read and a fuzzer can change anywhere:
//!
//! ```text
//! 413 POST client-errors de
//! content-type: application/json
//!
//! {"key":"payload_too_large"}
//! ```
//!
//! Status, method, policy, locale, and why there is no response; a dash or anything else stands for "not known".

use crate::invariants;
use error_normalizer::{Headers, Input, Kind, Locale, Options, OwnDialect, OwnTexts, Policy, PolicyTable, WaitUnit};
use std::sync::LazyLock;

/// One of long words, one written from right to left, one without spaces.
static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../pkg-template/locales/de.json"),
        include_str!("../../pkg-template/locales/ar.json"),
        include_str!("../../pkg-template/locales/ja.json"),
    ];
    texts.iter().filter_map(|text| Locale::from_json(text).ok()).collect()
});

/// Of the API's texts; an application may say more in its own.
const LONGEST_SHOWN: usize = 300;

#[derive(Default)]
pub struct Tables {
    policies: Option<PolicyTable>,
    texts: Option<OwnTexts>,
    dialects: Vec<OwnDialect>,
}

impl Tables {
    /// Three lines of JSON; what is refused counts as not given.
    pub fn read(text: &str) -> Self {
        let mut lines = text.lines();
        let mut next = || lines.next().unwrap_or_default();
        Self {
            policies: PolicyTable::from_json(next()).ok(),
            texts: Some(next()).filter(|line| is_showable(line)).and_then(|line| OwnTexts::from_json(line).ok()),
            dialects: OwnDialect::list_from_json(next()).unwrap_or_default(),
        }
    }
}

/// Panics where the answer to what the message says breaks an invariant.
pub fn check(message: &[u8], tables: &Tables) {
    let (head, body) = split(message);
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let mut next = || words.next().unwrap_or_default();
    let (status, method, policy, locale, thrown) = (next(), next(), next(), next(), next());
    let headers: Vec<_> = lines.filter_map(|line| line.split_once(':')).collect();
    let input = Input {
        status: status.parse().ok(),
        headers: Headers(&headers),
        body,
        method: Some(method).filter(|method| *method != "-"),
        thrown: thrown_kind(thrown),
        now_ms: None,
    };
    let dialects: Vec<_> = tables.dialects.iter().map(OwnDialect::lend).collect();
    let options = Options {
        locale: Locale::pick(locale, &LOCALES),
        policy: Policy::from_slug(policy).unwrap_or_default(),
        policies: tables.policies.as_ref(),
        texts: tables.texts.as_ref(),
        dialects: &dialects,
        wait_words: Some(wait_words),
    };
    invariants::hold(&input, &options);
}

/// The same for options of any text, before a line of three dashes, and the message behind it.
pub fn check_with_options(text: &[u8]) {
    let text = String::from_utf8_lossy(text);
    let _ = Locale::from_json(&text);
    let (tables, message) = text.split_once("\n---\n").unwrap_or((&text, "422 POST flag -\n\n{\"message\":\"no\"}"));
    check(message.as_bytes(), &Tables::read(tables));
}

/// What an application says in its own words is its own affair, and no invariant's.
fn is_showable(line: &str) -> bool {
    line.len() <= LONGEST_SHOWN && !line.contains('\\') && !line.chars().any(invariants::is_treacherous)
}

/// The head where it is text, and the body behind the first empty line.
pub fn split(message: &[u8]) -> (&str, &[u8]) {
    let at = message.windows(2).position(|pair| pair == b"\n\n").unwrap_or(message.len());
    let (head, rest) = message.split_at(at);
    (str::from_utf8(head).unwrap_or_default(), rest.get(2..).unwrap_or_default())
}

fn thrown_kind(word: &str) -> Option<Kind> {
    match word {
        "network" => Some(Kind::Network),
        "timeout" => Some(Kind::Timeout),
        "aborted" => Some(Kind::Aborted),
        "unknown" => Some(Kind::Unknown),
        _ => None,
    }
}

fn wait_words(_: &str, value: u64, unit: WaitUnit) -> String {
    format!("{value} × {}", unit as u32)
}
