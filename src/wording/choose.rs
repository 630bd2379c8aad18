//! Whose words are shown: the API's, the caller's, or ours.

use alloc::vec::Vec;

use super::fill::{Values, ends_sentence};
use super::ours::Ours;
use super::own_texts::OwnText;
use super::policy::Policy;
use super::{field_words, guard, guarded, invisible, title};
use crate::alike::Alike;
use crate::facts::Facts;
use crate::normalized::{Action, Kind, Rule};
use crate::options::Options;
use crate::search::{contains, has, is_ascii, last, trim};
use crate::status;
use crate::texts::Texts;

/// The longest text made of several messages, in bytes.
const LONGEST_JOINED: usize = 300;

/// What has been decided before any words are chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settled<'s> {
    pub(crate) status: u16,
    pub(crate) kind: Kind,
    pub(crate) action: Action,
    pub(crate) retryable: bool,
    pub(crate) retry_after_ms: Option<u64>,
    /// One for each of the facts' fields.
    pub(crate) rules: &'s [Rule],
    /// Which of the facts' fields say the same.
    pub(crate) alike: &'s Alike,
}

/// The words that a person reads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Shown<'a> {
    pub(crate) title: &'a str,
    pub(crate) message: &'a str,
    /// The language of `message`; `None` where it is the API's own and was not said.
    pub(crate) lang: Option<&'a str>,
    /// `message` is the API's own words.
    pub(crate) public: bool,
    /// One for each of the facts' fields.
    pub(crate) field_messages: Vec<&'a str>,
    /// Words of the API would have been shown, had the guard not held them back.
    pub(crate) withheld: bool,
    /// The API's title is the standard phrase of another status.
    pub(crate) title_mismatch: bool,
}

/// What the API's own words come to, under the caller's policy.
enum ApiWords<'a> {
    None,
    Withheld,
    Shown { title: Option<&'a str>, message: &'a str, lang: Option<&'a str> },
}

#[inline(never)]
pub(crate) fn choose<'a>(
    facts: &Facts<'a>,
    settled: &Settled<'_>,
    options: &Options<'a>,
    texts: &'a Texts,
) -> Shown<'a> {
    let ours = Ours::new(options);
    let policy = policy(facts, settled, options);
    let error_id = facts.error_id.and_then(|id| ours.id_to_read_out(id, texts));
    let values = Values { error_id, wait: ours.wait(settled, texts), limit: None };

    let own = options.texts.and_then(|own| own.find(facts.key, settled.kind, ours.tag()));
    let own_message = own.and_then(|own| own.message(&values, texts));
    let is_overruled = own_message.is_some() && own.is_some_and(OwnText::is_over_api);

    let api = if is_overruled { ApiWords::None } else { api_words(facts, settled, policy, texts) };
    let mut withheld = matches!(api, ApiWords::Withheld);
    // The words about inputs may be shown where the general ones are.
    let may_show_fields = matches!(api, ApiWords::Shown { .. });
    let field_messages = if facts.fields.is_empty() {
        Vec::new()
    } else {
        field_messages(facts, settled, may_show_fields, ours, &mut withheld, texts)
    };
    let our_title = || own.and_then(OwnText::title).unwrap_or_else(|| ours.title(settled.kind));

    let (title, message, lang, public) = match api {
        ApiWords::Shown { title, message, lang } => {
            let isolated = |text| invisible::isolated(text, ours.is_right_to_left(), texts);
            (title.map_or_else(our_title, isolated), isolated(message), lang, true)
        }
        ApiWords::None | ApiWords::Withheld => {
            let (message, lang) = match own_message {
                Some(message) => (message, ours.tag()),
                None => (ours.message(settled, &values, texts), ours.lang(settled.kind)),
            };
            (our_title(), message, Some(lang), false)
        }
    };
    let title_mismatch = title::is_of_another_status(facts, settled);
    Shown { title, message, lang, public, field_messages, withheld, title_mismatch }
}

fn policy(facts: &Facts<'_>, settled: &Settled<'_>, options: &Options<'_>) -> Policy {
    let entry = options.policies.and_then(|table| table.find(facts.dialect, settled.status, settled.kind));
    entry.unwrap_or(options.policy)
}

#[inline(never)]
fn api_words<'a>(facts: &Facts<'a>, settled: &Settled<'_>, policy: Policy, texts: &'a Texts) -> ApiWords<'a> {
    if policy == Policy::Never {
        return ApiWords::None;
    }
    match facts.for_users.as_ref().filter(|words| !trim(words.message).is_empty()) {
        Some(words) => match guarded(words.message, texts).filter(|message| !message.is_empty()) {
            Some(message) => {
                let title = words.title.and_then(|title| title::fit_to_show(title, facts.key, settled.kind, texts));
                ApiWords::Shown { title, message, lang: words.lang }
            }
            None => ApiWords::Withheld,
        },
        None if policy == Policy::ClientErrors && (400..=499).contains(&settled.status) => general_words(facts, texts),
        None => ApiWords::None,
    }
}

/// The messages that are sentences, else those about inputs, one after the other; a page is nobody's message,
/// and what was entered is not for showing.
#[inline(never)]
fn general_words<'a>(facts: &Facts<'a>, texts: &'a Texts) -> ApiWords<'a> {
    if facts.echoes || facts.is_page {
        return ApiWords::None;
    }
    match joined(facts.messages.iter().copied(), texts) {
        ApiWords::None => joined(facts.fields.iter().filter(|field| !field.echoes).map(|field| field.message), texts),
        words => words,
    }
}

/// All or none: a text that leaks taints the rest.
#[inline(never)]
fn joined<'a>(messages: impl Iterator<Item = &'a str>, texts: &'a Texts) -> ApiWords<'a> {
    let mut joined = "";
    for message in messages.filter(|message| is_sentence(invisible::visible(message, texts))) {
        let Some(message) = guarded(message, texts) else { return ApiWords::Withheld };
        if joined.is_empty() {
            joined = message;
        } else if !contains(joined, message) && joined.len() + message.len() < LONGEST_JOINED {
            let between = if last(joined).is_some_and(ends_sentence) { " " } else { "; " };
            let both = texts.join(&[joined, between, message], "");
            // Two texts that say nothing they should not may do so side by side.
            if guard::finding(both).is_none() {
                joined = both;
            }
        }
    }
    if joined.is_empty() { ApiWords::None } else { ApiWords::Shown { title: None, message: joined, lang: None } }
}

/// More than one word, or a script that writes no spaces. A reason phrase says nothing to a person, with its
/// status before it or without.
fn is_sentence(message: &str) -> bool {
    let message = trim(message);
    (has(message, b' ') || !is_ascii(message.as_bytes()))
        && !message.as_bytes().first().is_some_and(u8::is_ascii_digit)
        && !field_words::is_fragment(message)
        && status::of_phrase(message).is_none()
}

#[inline(never)]
fn field_messages<'a>(
    facts: &Facts<'a>,
    settled: &Settled<'_>,
    may_show: bool,
    ours: Ours<'a>,
    withheld: &mut bool,
    texts: &'a Texts,
) -> Vec<&'a str> {
    settled.alike.map(&facts.fields, |at, field| {
        let rule = settled.rules.get(at).copied().unwrap_or(Rule::Invalid);
        let api = if may_show { field_words::fit_to_show(field, withheld, texts) } else { None };
        match api {
            Some(words) => invisible::isolated(words, ours.is_right_to_left(), texts),
            None => field_words::for_rule(field, rule, ours, texts),
        }
    })
}
