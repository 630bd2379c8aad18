//! Whose words are shown: the API's, the caller's, or ours.

use super::fill::Values;
use super::ours::Ours;
use super::own_texts::OwnText;
use super::policy::Policy;
use super::{field_words, guarded, title};
use crate::facts::Facts;
use crate::normalized::{Action, Kind, Rule, Text};
use crate::options::Options;

/// The longest text made of several messages, in characters.
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
}

/// The words that a person reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown<'a> {
    pub(crate) title: Text<'a>,
    pub(crate) message: Text<'a>,
    /// The language of `message`; `None` where it is the API's own and was not said.
    pub(crate) lang: Option<Text<'a>>,
    /// `message` is the API's own words.
    pub(crate) public: bool,
    /// One for each of the facts' fields.
    pub(crate) field_messages: Vec<Text<'a>>,
    /// Words of the API would have been shown, had the guard not held them back.
    pub(crate) withheld: bool,
    /// The API's title is the standard phrase of another status.
    pub(crate) title_mismatch: bool,
}

/// What the API's own words come to, under the caller's policy.
enum ApiWords<'a> {
    None,
    Withheld,
    Shown { title: Option<Text<'a>>, message: Text<'a>, lang: Option<Text<'a>> },
}

pub(crate) fn choose<'a>(facts: &Facts<'a>, settled: &Settled<'_>, options: &Options<'_>) -> Shown<'a> {
    let ours = Ours::new(options);
    let policy = policy(facts, settled, options);
    let (wait, error_id) = (ours.wait(settled), ours.error_id(facts));
    let values = Values { error_id: error_id.as_deref(), wait: wait.as_deref(), limit: None };

    let own = options.texts.and_then(|texts| texts.find(facts.key.as_deref(), settled.kind, ours.tag()));
    let own_message = own.and_then(|own| own.message(&values));
    let is_overruled = own_message.is_some() && own.is_some_and(OwnText::is_over_api);

    let api = api_words(facts, settled, policy);
    let mut withheld = !is_overruled && matches!(api, ApiWords::Withheld);
    let field_messages = field_messages(facts, settled, policy, &api, ours, &mut withheld);
    let our_title = || match own.and_then(OwnText::title) {
        Some(title) => Text::Owned(title.to_owned()),
        None => ours.title(settled.kind),
    };

    let (title, message, lang, public) = match api {
        ApiWords::Shown { title, message, lang } if !is_overruled => {
            let message = isolated(message, ours);
            (title.unwrap_or_else(our_title), message, lang, true)
        }
        _ => {
            let (message, lang) = match own_message {
                Some(message) => (Text::Owned(message), Text::Owned(ours.tag().to_owned())),
                None => (ours.message(settled, &values), ours.lang(settled.kind)),
            };
            (our_title(), message, Some(lang), false)
        }
    };
    let title_mismatch = title::is_of_another_status(facts, settled);
    Shown { title, message, lang, public, field_messages, withheld, title_mismatch }
}

fn policy(facts: &Facts<'_>, settled: &Settled<'_>, options: &Options<'_>) -> Policy {
    let entry = options.policies.and_then(|table| table.find(&facts.dialect, settled.status, settled.kind));
    entry.unwrap_or(options.policy)
}

fn api_words<'a>(facts: &Facts<'a>, settled: &Settled<'_>, policy: Policy) -> ApiWords<'a> {
    if policy == Policy::Never {
        return ApiWords::None;
    }
    match facts.for_users.as_ref().filter(|words| !words.message.trim().is_empty()) {
        Some(words) => match guarded(&words.message).filter(|message| !message.is_empty()) {
            Some(message) => {
                let title = title::fit_to_show(facts, settled.kind);
                ApiWords::Shown { title, message, lang: words.lang.clone() }
            }
            None => ApiWords::Withheld,
        },
        None if is_client_errors_too(policy, settled.status) => general_words(facts),
        None => ApiWords::None,
    }
}

fn is_client_errors_too(policy: Policy, status: u16) -> bool {
    policy == Policy::ClientErrors && (400..=499).contains(&status)
}

/// The messages that are sentences, one after the other; all or none, since one that leaks taints the rest.
fn general_words<'a>(facts: &Facts<'a>) -> ApiWords<'a> {
    let mut joined = Text::default();
    for message in facts.messages.iter().filter(|message| is_sentence(message)) {
        let Some(message) = guarded(message) else { return ApiWords::Withheld };
        if joined.contains(&*message) {
            continue;
        }
        if joined.is_empty() {
            joined = message;
        } else if joined.chars().count() + message.chars().count() + 2 <= LONGEST_JOINED {
            let between = if joined.ends_with(super::fill::ends_sentence) { " " } else { "; " };
            joined = Text::Owned([&*joined, between, &*message].concat());
        }
    }
    if joined.is_empty() { ApiWords::None } else { ApiWords::Shown { title: None, message: joined, lang: None } }
}

/// More than one word, or a script that writes no spaces; a reason phrase says nothing to a person.
fn is_sentence(message: &str) -> bool {
    (message.trim().contains(' ') || !message.is_ascii()) && crate::status::of_phrase(message).is_none()
}

fn field_messages<'a>(
    facts: &Facts<'a>,
    settled: &Settled<'_>,
    policy: Policy,
    api: &ApiWords<'a>,
    ours: Ours<'_>,
    withheld: &mut bool,
) -> Vec<Text<'a>> {
    let marked = facts.for_users.as_ref().is_some_and(|words| words.fields_too);
    let may_show = match api {
        ApiWords::Shown { .. } => marked || is_client_errors_too(policy, settled.status),
        ApiWords::None => is_client_errors_too(policy, settled.status),
        ApiWords::Withheld => false,
    };
    let rules = settled.rules.iter().copied().chain(std::iter::repeat(Rule::Invalid));
    let words = |(field, rule)| {
        let api = if may_show { field_words::fit_to_show(field, withheld) } else { None };
        match api {
            Some(words) => isolated(words, ours),
            None => field_words::for_rule(field, rule, ours),
        }
    };
    facts.fields.iter().zip(rules).map(words).collect()
}

fn isolated<'a>(words: Text<'a>, _ours: Ours<'_>) -> Text<'a> {
    words
}
