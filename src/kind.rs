//! What went wrong: the most specific evidence wins.

use crate::body::Family;
use crate::dialects::Dialect;
use crate::facts::Facts;
use crate::normalized::{Action, AnomalyCode, Kind, Rule};
use crate::retry::Advice;
use crate::search::{cut_at, mentions, parts};
use crate::{status, vocabulary};

/// What speaks for a kind beside the facts.
#[derive(Clone, Copy)]
pub(crate) struct Evidence<'e> {
    pub(crate) status: Option<u16>,
    pub(crate) family: Family,
    /// One for each of the facts' fields.
    pub(crate) rules: &'e [Rule],
    /// Headers say that the limit of requests is used up.
    pub(crate) limit_is_used_up: bool,
    /// A time to wait was given.
    pub(crate) has_wait: bool,
}

/// Settles the kind, and notes where key and status contradict each other.
#[inline(never)]
pub(crate) fn settle(facts: &mut Facts<'_>, evidence: Evidence<'_>, dialect: &Dialect<'_>) -> Kind {
    let Some(status) = decisive_status(facts, evidence) else { return without_status(facts, evidence, dialect) };
    if status == 0 {
        return Kind::Network;
    }
    let by_status = status::kind(status).unwrap_or(Kind::Unknown);
    if evidence.family == Family::Html && status >= 500 {
        return by_status;
    }
    let by_key = by_key(facts, Some(status), dialect);
    let kind = by_key.unwrap_or_else(|| by_status_and_words(facts, evidence, status, by_status));
    if status == 429 && evidence.has_wait && kind == Kind::QuotaExceeded {
        return Kind::TooManyRequests;
    }
    if by_key.is_some() && contradicts(kind, status, by_status) {
        facts.note(
            AnomalyCode::KeyMismatch,
            "The key names another kind of failure than the status; the key was believed.",
        );
    }
    kind
}

/// The transport's status; the body's where the transport has none or calls it a success.
fn decisive_status(facts: &Facts<'_>, evidence: Evidence<'_>) -> Option<u16> {
    match evidence.status {
        Some(status) if !(200..300).contains(&status) => Some(status),
        _ => facts.status,
    }
}

/// Inside a success, or with no status at all: the key, then named inputs, then a reason phrase.
#[inline(never)]
fn without_status(facts: &Facts<'_>, evidence: Evidence<'_>, dialect: &Dialect<'_>) -> Kind {
    if evidence.status.is_some() && !facts.failed {
        return Kind::Unknown;
    }
    let by_phrase =
        || facts.messages.iter().chain(&facts.title).find_map(|text| status::of_phrase(text)).and_then(status::kind);
    by_key(facts, None, dialect)
        .or_else(|| (!facts.fields.is_empty()).then_some(Kind::ValidationFailed))
        .or_else(|| if evidence.status.is_none() { by_phrase() } else { None })
        .unwrap_or(Kind::Unknown)
}

fn by_key(facts: &Facts<'_>, status: Option<u16>, dialect: &Dialect<'_>) -> Option<Kind> {
    let keys = || facts.key.iter().chain(&facts.more_keys);
    if let Some(kind) = keys().find_map(|key| own_kind(dialect.kinds, key)) {
        return Some(kind);
    }
    for key in keys() {
        match general_meaning(key, status) {
            // The code of an input says which rule it broke; of the whole it says only that it is taken.
            Said::Kind(kind) if facts.key_is_of_input && status.is_some() => {
                return (kind == Kind::AlreadyExists).then_some(kind);
            }
            Said::Kind(kind) => return Some(kind),
            Said::Status => return None,
            Said::Nothing => {}
        }
    }
    None
}

/// The dialect's own table.
#[inline(never)]
fn own_kind(kinds: &str, key: &str) -> Option<Kind> {
    let mut pairs = parts(kinds, b' ').filter_map(|pair| cut_at(pair, b'='));
    pairs.find(|(code, _)| is_same_code(code, key)).and_then(|(_, kind)| Kind::from_slug(kind))
}

/// Codes are compared without case and punctuation.
fn is_same_code(one: &str, other: &str) -> bool {
    fn letters(code: &str) -> impl Iterator<Item = u8> {
        code.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
    }
    letters(one).eq(letters(other))
}

/// What a code says beside the status.
enum Said {
    Kind(Kind),
    /// The same as the status, and no less precisely.
    Status,
    Nothing,
}

/// The general vocabulary, as far as a code says more than the status.
#[inline(never)]
fn general_meaning(key: &str, status: Option<u16>) -> Said {
    let corrected = vocabulary::corrected(key).unwrap_or(key);
    let meaning = vocabulary::kind_of(corrected).filter(|meaning| !meaning.is_catch_all());
    let Some(meaning) = meaning else { return Said::Nothing };
    let Some(status) = status else { return Said::Kind(meaning.kind) };
    let is_class = matches!(meaning.kind, Kind::BadRequest | Kind::ServerError);
    if status::kind(status) == Some(meaning.kind) && meaning.repeats_status {
        return if is_class { Said::Nothing } else { Said::Status };
    }
    let is_vague = is_class || (meaning.kind == Kind::ValidationFailed && !meaning.whole);
    let is_too_weak = (status >= 500 && !meaning.whole) || (is_vague && !is_vague_status(status));
    if is_too_weak || (meaning.kind == Kind::BadRequest && status == 422) {
        Said::Nothing
    } else {
        Said::Kind(meaning.kind)
    }
}

/// Statuses that say no more than their class.
fn is_vague_status(status: u16) -> bool {
    matches!(status, 400 | 422 | 500) || !(400..600).contains(&status)
}

#[inline(never)]
fn by_status_and_words(facts: &Facts<'_>, evidence: Evidence<'_>, status: u16, by_status: Kind) -> Kind {
    match status {
        400 | 422 if is_duplicate(facts, evidence.rules) => Kind::AlreadyExists,
        400 | 403 | 420 if says_limit_is_used_up(facts, evidence) => Kind::TooManyRequests,
        400 if !facts.fields.is_empty() => Kind::ValidationFailed,
        402 if says_any(facts, &["declined", "refused", "insufficient funds"]) => Kind::PaymentFailed,
        409 if is_duplicate(facts, evidence.rules) || words_of_existence(facts) => Kind::AlreadyExists,
        409 if says_any(facts, &["locked", "busy", "in use by another", "being processed", "in progress"]) => {
            Kind::Locked
        }
        _ => by_status,
    }
}

fn says_any(facts: &Facts<'_>, phrases: &[&str]) -> bool {
    facts.messages.iter().chain(&facts.title).any(|text| phrases.iter().any(|phrase| mentions(text, phrase)))
}

/// Phrases that databases and frameworks document for a duplicate: SQLite, PostgreSQL, MySQL, MongoDB, Rails, ASP.NET Identity.
fn is_duplicate(facts: &Facts<'_>, rules: &[Rule]) -> bool {
    let phrases = [
        "unique constraint failed",
        "violates unique constraint",
        "duplicate key",
        "duplicate entry",
        "e11000",
        "has already been taken",
        "already taken",
        "already exists",
        "already in use",
        "must be unique",
    ];
    match (rules, facts.fields.as_slice()) {
        ([], _) => says_any(facts, &phrases) || title_says_duplicate(facts),
        // A lone input that is taken; among several it is one mistake of many.
        ([Rule::Taken], [field]) => phrases.iter().any(|phrase| mentions(field.message, phrase)),
        _ => false,
    }
}

/// A title is the class of a problem (RFC 9457, section 3.1.3): `Member Exists`.
fn title_says_duplicate(facts: &Facts<'_>) -> bool {
    let meaning = facts.title.and_then(vocabulary::kind_of);
    meaning.is_some_and(|meaning| meaning.kind == Kind::AlreadyExists)
}

fn words_of_existence(facts: &Facts<'_>) -> bool {
    says_any(
        facts,
        &[
            "already exist",
            "exists with",
            "duplicate",
            "already been taken",
            "already in use",
            "already registered",
            "already taken",
            "already used",
            "already added",
            "not unique",
        ],
    )
}

fn says_limit_is_used_up(facts: &Facts<'_>, evidence: Evidence<'_>) -> bool {
    evidence.limit_is_used_up
        || says_any(
            facts,
            &[
                "rate limit",
                "request limit reached",
                "request limit exceeded",
                "too many requests",
                "request was throttled",
                "requests per second",
                "requests per minute",
            ],
        )
}

/// Two kinds of which neither is the more precise form of the other.
#[inline(never)]
fn contradicts(kind: Kind, status: u16, by_status: Kind) -> bool {
    if kind == by_status || is_vague_status(status) {
        return false;
    }
    let refined: &[Kind] = match by_status {
        Kind::BadRequest => &[Kind::ValidationFailed, Kind::AlreadyExists],
        Kind::Unauthorized => &[Kind::TokenRequired],
        Kind::PaymentRequired => &[Kind::PaymentFailed, Kind::QuotaExceeded],
        Kind::Forbidden => &[
            Kind::QuotaExceeded,
            Kind::TooManyRequests,
            Kind::PaymentFailed,
            Kind::PaymentRequired,
            Kind::Unauthorized,
            Kind::TokenRequired,
        ],
        Kind::NotFound => &[Kind::Gone],
        Kind::Conflict => &[Kind::AlreadyExists, Kind::Locked, Kind::PreconditionFailed, Kind::NotFound],
        Kind::PayloadTooLarge | Kind::TooManyRequests => &[Kind::QuotaExceeded],
        Kind::Aborted => &[Kind::TokenRequired],
        _ => &[],
    };
    !refined.contains(&kind)
}

/// The one thing that the user can do next: what the advice on trying again says comes before what the kind suggests.
#[inline(never)]
pub(crate) fn action(kind: Kind, advice: &Advice) -> Action {
    if advice.retryable {
        let must_wait = kind == Kind::TooManyRequests || advice.after_ms.is_some_and(|wait_ms| wait_ms > 0);
        return if must_wait { Action::Wait } else { Action::Retry };
    }
    match kind {
        Kind::BadRequest
        | Kind::ValidationFailed
        | Kind::AlreadyExists
        | Kind::PayloadTooLarge
        | Kind::UnsupportedMediaType => Action::FixInput,
        Kind::Unauthorized | Kind::TokenRequired => Action::SignIn,
        Kind::PaymentRequired | Kind::PaymentFailed => Action::UpdatePayment,
        Kind::Forbidden => Action::RequestAccess,
        Kind::NotFound | Kind::Gone | Kind::UnavailableForLegalReasons => Action::GoBack,
        Kind::TooManyRequests => Action::Wait,
        Kind::Aborted => Action::None,
        // What may have been carried out all the same is looked at before it is sent again.
        Kind::Conflict
        | Kind::PreconditionFailed
        | Kind::RequestTimeout
        | Kind::Locked
        | Kind::BadGateway
        | Kind::ServiceUnavailable
        | Kind::GatewayTimeout
        | Kind::Network
        | Kind::Timeout => Action::Reload,
        Kind::QuotaExceeded
        | Kind::MethodNotAllowed
        | Kind::NotAcceptable
        | Kind::ServerError
        | Kind::NotImplemented
        | Kind::InsufficientStorage
        | Kind::InvalidResponse
        | Kind::Unknown => Action::ContactSupport,
    }
}
