//! The path of the data, step by step.

use crate::anomalies;
use crate::body::{self, Body, Family, charset};
use crate::extract::{self, headers};
use crate::facts::Facts;
use crate::input::Input;
use crate::kind::{self, Evidence};
use crate::normalized::{AnomalyCode, FieldError, NormalizedError, Rule, Text};
use crate::options::Options;
use crate::recognise::recognise;
use crate::retry::{self, Said};
use crate::wording::{self, Settled, Shown, guard, invisible};
use crate::{rule, status};

/// The longest developer's text, in bytes.
const MAX_DEVELOPER_BYTES: usize = 2_000;
/// The longest that plain text and HTML leave of themselves, in bytes.
const MAX_PLAIN_BYTES: usize = 1_000;

/// Settles a failed response: never panics, always has an answer.
///
/// ```
/// use error_normalizer::{Input, Kind, Options, normalize};
/// let error = normalize(&Input { status: Some(503), ..Input::default() }, &Options::default());
/// assert_eq!(error.kind, Kind::ServiceUnavailable);
/// assert!(error.retryable);
/// ```
#[must_use]
pub fn normalize(input: &Input<'_>, options: &Options<'_>) -> NormalizedError<'static> {
    with_body(input, |body| settle(body, input, options).into_owned())
}

/// The same, lent to `then` while it still borrows from the body: what crosses a boundary need not be copied twice.
#[cfg(feature = "npm")]
pub(crate) fn with_normalized<R>(
    input: &Input<'_>,
    options: &Options<'_>,
    then: impl FnOnce(&NormalizedError<'_>) -> R,
) -> R {
    with_body(input, |body| then(&settle(body, input, options)))
}

fn with_body<R>(input: &Input<'_>, then: impl FnOnce(&Body<'_>) -> R) -> R {
    let content_type = input.headers.get("content-type");
    let (text, is_cut) = charset::decode(input.body, content_type);
    let mut body = body::read(&text, content_type);
    body.truncated |= is_cut;
    then(&body)
}

fn settle<'a>(body: &Body<'a>, input: &Input<'a>, options: &Options<'_>) -> NormalizedError<'a> {
    let dialect = recognise(body, input.headers, options.dialects);
    let mut facts = extract::facts(body, input, &dialect);
    if input.thrown.is_some() {
        facts.dialect = "thrown".into();
    }
    if is_plain_success(&facts, input) {
        facts.key = None;
        facts.fields.clear();
    }
    let rules: Vec<Rule> = facts.fields.iter().map(|field| rule::rule(field.key.as_deref(), &field.message)).collect();
    anomalies::note(&mut facts, body, input);
    let evidence = evidence(&facts, body.family, input, &rules);
    let kind = input.thrown.unwrap_or_else(|| kind::settle(&mut facts, evidence, &dialect));
    let advice = retry::advise(kind, input, Said { wait_ms: facts.wait_ms, retry: facts.retry });
    for (field, rule) in facts.fields.iter_mut().zip(&rules) {
        if field.limit.is_none() {
            field.limit = limit(&field.message, *rule);
        }
    }
    let action = kind::action(kind, &advice);
    let status = input.status.or(facts.status).unwrap_or(0);
    let settled =
        Settled { status, kind, action, retryable: advice.retryable, retry_after_ms: advice.after_ms, rules: &rules };
    let shown = wording::choose(&facts, &settled, options);
    finished(facts, &settled, shown, body.family)
}

/// A success that nothing calls a failure: whatever it holds is data.
fn is_plain_success(facts: &Facts<'_>, input: &Input<'_>) -> bool {
    input.status.is_some_and(|status| (200..300).contains(&status)) && !facts.failed
}

fn evidence<'e>(facts: &Facts<'_>, family: Family, input: &Input<'_>, rules: &'e [Rule]) -> Evidence<'e> {
    let has_wait = facts.wait_ms.is_some() || retry::wait_from_headers(input, false).is_some();
    Evidence {
        status: input.status,
        family,
        rules,
        limit_is_used_up: headers::limit_is_used_up(input.headers),
        has_wait,
    }
}

fn limit<'a>(message: &Text<'a>, rule: Rule) -> Option<Text<'a>> {
    match message {
        Text::Borrowed(message) => rule::limit(message, rule).map(Text::Borrowed),
        Text::Owned(message) => rule::limit(message, rule).map(|limit| Text::Owned(limit.to_owned())),
    }
}

fn finished<'a>(facts: Facts<'a>, settled: &Settled<'_>, shown: Shown<'a>, family: Family) -> NormalizedError<'a> {
    let mut facts = facts;
    if shown.withheld {
        facts.note(
            AnomalyCode::TextWithheld,
            "The API's words were meant for users and bear the marks of internals; ours are shown.",
        );
    }
    if shown.title_mismatch {
        facts.note(AnomalyCode::TitleMismatch, "The title is the standard phrase of another status; ours is shown.");
    }
    facts.anomalies.sort_by_key(|anomaly| anomaly.code);
    let fields = fields(&facts, settled.rules, shown.field_messages);
    let developer_message = developer_message(&facts, &fields, settled.status, family);
    NormalizedError {
        status: settled.status,
        kind: settled.kind,
        key: facts.key,
        title: shown.title,
        user_message: shown.message,
        lang: shown.lang,
        developer_message,
        public: shown.public,
        action: settled.action,
        error_id: facts.error_id,
        fields,
        retryable: settled.retryable,
        retry_after_ms: settled.retry_after_ms,
        docs_url: facts.docs_url,
        dialect: facts.dialect,
        anomalies: facts.anomalies,
    }
}

fn fields<'a>(facts: &Facts<'a>, rules: &[Rule], user_messages: Vec<Text<'a>>) -> Vec<FieldError<'a>> {
    let texts = facts.fields.iter().zip(rules).zip(user_messages);
    texts
        .map(|((field, rule), user_message)| FieldError {
            path: field.path.clone(),
            name: extract::name(&field.path),
            rule: *rule,
            key: field.key.clone(),
            developer_message: for_developers(field.message.clone(), MAX_PLAIN_BYTES),
            user_message,
        })
        .collect()
}

/// All that was said about the cause, on one line; where nothing was, what the inputs' errors or the status say.
fn developer_message<'a>(facts: &Facts<'a>, fields: &[FieldError<'a>], status: u16, family: Family) -> Text<'a> {
    let limit = if matches!(family, Family::Html | Family::Text) { MAX_PLAIN_BYTES } else { MAX_DEVELOPER_BYTES };
    if facts.messages.is_empty() && !fields.is_empty() {
        let texts: Vec<String> =
            fields.iter().map(|field| [&*field.name, ": ", &*field.developer_message].concat()).collect();
        return for_developers(Text::Owned(texts.join("; ")), limit);
    }
    let mut texts: Vec<Text<'a>> = Vec::new();
    for message in facts.messages.iter().chain(facts.for_users.iter().map(|words| &words.message)) {
        let message = for_developers(message.clone(), limit);
        if !message.is_empty() && !texts.iter().any(|known| known.eq_ignore_ascii_case(&message)) {
            texts.push(message);
        }
    }
    match texts.len() {
        0 => status_words(status),
        1 => texts.pop().unwrap_or_default(),
        _ => cut(Text::Owned(texts.join("; ")), limit),
    }
}

/// What a status says where nothing else does.
fn status_words(status: u16) -> Text<'static> {
    match status::phrase(status) {
        "" if status == 0 => Text::Borrowed("No response arrived"),
        "" => Text::Owned(["HTTP ", &status.to_string()].concat()),
        phrase => Text::Borrowed(phrase),
    }
}

/// On one line, without what cannot be seen, with credentials masked: it ends in logs.
fn for_developers(text: Text<'_>, limit: usize) -> Text<'_> {
    cut(guard::mask(invisible::visible(text)), limit)
}

/// At most so many bytes, whole characters.
fn cut(text: Text<'_>, limit: usize) -> Text<'_> {
    if text.len() <= limit {
        return text;
    }
    let end = (0..=limit).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    match text {
        Text::Borrowed(text) => Text::Borrowed(text.get(..end).unwrap_or(text)),
        Text::Owned(mut text) => {
            text.truncate(end);
            Text::Owned(text)
        }
    }
}
