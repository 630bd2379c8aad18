//! Which title is shown, and whether the one that the API sent contradicts the rest.

use super::choose::Settled;
use super::guarded;
use super::invisible::visible;
use crate::facts::Facts;
use crate::normalized::Kind;
use crate::search::{characters, has, parts, without_end};
use crate::status;
use crate::texts::Texts;

/// The longest title of an API that is shown, in characters: a title is a few words.
const LONGEST: usize = 60;

/// Whether the API's title is the standard phrase of another status than its response has.
pub(super) fn is_of_another_status(facts: &Facts<'_>, settled: &Settled<'_>) -> bool {
    let of_users = facts.for_users.as_ref().and_then(|words| words.title);
    let sent = of_users.or(facts.title);
    let Some(of_title) = sent.and_then(status::of_phrase) else { return false };
    settled.status >= 400
        && status::kind(of_title) != Some(settled.kind)
        && (of_title != settled.status || has_a_5xx_of_its_own(settled.kind))
}

/// The title that the API means for users, where it is one and agrees with the kind.
#[inline(never)]
pub(super) fn fit_to_show<'a>(title: &'a str, key: Option<&str>, kind: Kind, texts: &'a Texts) -> Option<&'a str> {
    let of_title = status::of_phrase(title);
    // "Bad Gateway" says too little for a message, and no more than the status for a title.
    let title = if matches!(of_title, Some(500..=504)) { visible(title, texts) } else { guarded(title, texts)? };
    let agrees = of_title.is_none_or(|of_title| status::kind(of_title) == Some(kind));
    let is_key = key == Some(title);
    let fits = agrees && !title.is_empty() && characters(title).nth(LONGEST).is_none();
    (fits && !is_key && !is_code(title)).then_some(title)
}

/// `TokenRequired`, `token_required`, `FORBIDDEN`, `auth.expired`: a name for machines.
#[inline(never)]
fn is_code(title: &str) -> bool {
    let word = without_end(title, b".!?");
    let is_small = |part: &str| characters(part).skip(1).all(|letter| letter.is_ascii_lowercase() || letter == '\'');
    word.is_ascii() && !has(word, b' ') && !parts(word, b'-').all(is_small)
}

fn has_a_5xx_of_its_own(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::NotImplemented
            | Kind::BadGateway
            | Kind::ServiceUnavailable
            | Kind::GatewayTimeout
            | Kind::InsufficientStorage
    )
}
