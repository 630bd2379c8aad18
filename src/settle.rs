//! The path of the data, step by step.

use alloc::string::String;
use alloc::vec::Vec;

use crate::alike::Alike;
use crate::anomalies;
use crate::body::{self, Body, Family, charset};
use crate::extract::{self, headers};
use crate::facts::{Facts, FieldFacts, Step};
use crate::input::Input;
use crate::kind::{self, Evidence};
use crate::lists::sort_by_place;
use crate::normalized::{AnomalyCode, FieldError, NormalizedError, PathPart, Rule, Text};
use crate::options::Options;
use crate::recognise::recognise;
use crate::retry::{self, Said};
use crate::search::is_among;
use crate::texts::{Texts, decimal};
use crate::wording::{self, Settled, Shown, guard, invisible};
use crate::{rule, status};

/// The longest developer's text, in bytes.
const MAX_DEVELOPER_BYTES: usize = 2_000;
/// The longest that plain text and HTML leave of themselves, in bytes.
const MAX_PLAIN_BYTES: usize = 1_000;
/// How much of each text is judged: more than is shown or kept of any.
const MAX_JUDGED_BYTES: usize = 4_000;

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
    with_body(input, |input, body, texts| settle(body, input, options, texts).into_owned())
}

/// The same, lent to `then` while it still borrows from the body: what crosses a boundary need not be copied twice.
#[cfg(feature = "npm")]
pub(crate) fn with_normalized<R>(
    input: &Input<'_>,
    options: &Options<'_>,
    then: impl FnOnce(&NormalizedError<'_>) -> R,
) -> R {
    with_body(input, |input, body, texts| then(&settle(body, input, options, texts)))
}

fn with_body<R>(input: &Input<'_>, then: impl for<'a> FnOnce(&Input<'a>, &Body<'a>, &'a Texts) -> R) -> R {
    let texts = Texts::default();
    let content_type = input.headers.get("content-type");
    let (text, is_cut) = charset::decode(input.body, content_type, &texts);
    let mut body = body::read(text, content_type, &texts);
    body.truncated |= is_cut;
    then(input, &body, &texts)
}

fn settle<'a>(body: &Body<'a>, input: &Input<'a>, options: &Options<'a>, texts: &'a Texts) -> NormalizedError<'a> {
    let dialect = recognise(body, input.headers, options.dialects);
    let mut facts = extract::facts(body, input, &dialect, texts);
    facts.texts_mut().for_each(|text| *text = cut(text, MAX_JUDGED_BYTES));
    if input.thrown.is_some() {
        facts.dialect = "thrown";
    }
    if is_plain_success(&facts, input) {
        forget_data(&mut facts);
    }
    let (alike, rules) = if facts.fields.is_empty() { Default::default() } else { rules(&mut facts.fields) };
    anomalies::note(&mut facts, body, input);
    let evidence = evidence(&facts, body.family, input, &rules);
    let kind = input.thrown.unwrap_or_else(|| kind::settle(&mut facts, evidence, &dialect));
    let advice = retry::advise(kind, input, Said { wait_ms: facts.wait_ms, retry: facts.retry });
    let action = kind::action(kind, &advice);
    let status = input.status.or(facts.status).unwrap_or(0);
    let settled = Settled {
        status,
        kind,
        action,
        retryable: advice.retryable,
        retry_after_ms: advice.after_ms,
        rules: &rules,
        alike: &alike,
    };
    let shown = wording::choose(&facts, &settled, options, texts);
    finished(facts, &settled, shown, body.family, texts)
}

/// Which inputs say the same, and the rule that each broke; its limit is filed with what else is known of it.
#[inline(never)]
fn rules(fields: &mut [FieldFacts<'_>]) -> (Alike, Vec<Rule>) {
    let alike = Alike::of(fields);
    let broken = alike.map(fields, |_, field| rule::with_limit(field.key, field.message));
    for (field, (_, limit)) in fields.iter_mut().zip(&broken) {
        field.limit = field.limit.or(*limit);
    }
    (alike, broken.into_iter().map(|(rule, _)| rule).collect())
}

#[inline(never)]
fn forget_data(facts: &mut Facts<'_>) {
    facts.key = None;
    facts.fields.clear();
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

#[inline(never)]
fn finished<'a>(
    mut facts: Facts<'a>,
    settled: &Settled<'_>,
    shown: Shown<'a>,
    family: Family,
    texts: &'a Texts,
) -> NormalizedError<'a> {
    if shown.withheld {
        facts.note(
            AnomalyCode::TextWithheld,
            "The API's words were meant for users and bear the marks of internals; ours are shown.",
        );
    }
    if shown.title_mismatch {
        facts.note(AnomalyCode::TitleMismatch, "The title is the standard phrase of another status; ours is shown.");
    }
    sort_by_place(&mut facts.anomalies, |anomaly| anomaly.code as u64);
    let fields =
        if facts.fields.is_empty() { Vec::new() } else { fields(&facts, settled, &shown.field_messages, texts) };
    let developer_message = developer_message(&facts, &fields, settled.status, family, texts);
    NormalizedError {
        status: settled.status,
        kind: settled.kind,
        key: facts.key.map(Text::Borrowed),
        title: shown.title.into(),
        user_message: shown.message.into(),
        lang: shown.lang.map(Text::Borrowed),
        developer_message: developer_message.into(),
        public: shown.public,
        action: settled.action,
        error_id: facts.error_id.map(Text::Borrowed),
        fields,
        retryable: settled.retryable,
        retry_after_ms: settled.retry_after_ms,
        docs_url: facts.docs_url.map(Text::Borrowed),
        dialect: facts.dialect.into(),
        anomalies: facts.anomalies,
    }
}

#[inline(never)]
fn fields<'a>(
    facts: &Facts<'a>,
    settled: &Settled<'_>,
    user_messages: &[&'a str],
    texts: &'a Texts,
) -> Vec<FieldError<'a>> {
    let for_developers =
        settled.alike.map(&facts.fields, |_, field| for_developers(field.message, MAX_PLAIN_BYTES, texts));
    let fields = facts.fields.iter().zip(settled.rules).zip(user_messages).zip(for_developers);
    fields
        .map(|(((field, rule), user_message), developer_message)| FieldError {
            path: field.path.iter().map(path_part).collect(),
            name: extract::name(&field.path, texts).into(),
            rule: *rule,
            key: field.key.map(Text::Borrowed),
            developer_message: developer_message.into(),
            user_message: (*user_message).into(),
        })
        .collect()
}

fn path_part<'a>(step: &Step<'a>) -> PathPart<'a> {
    match *step {
        Step::Name(name) => PathPart::Name(name.into()),
        Step::Index(index) => PathPart::Index(index),
    }
}

/// All that was said about the cause, on one line; where nothing was, what the inputs' errors or the status say.
#[inline(never)]
fn developer_message<'a>(
    facts: &Facts<'a>,
    fields: &[FieldError<'a>],
    status: u16,
    family: Family,
    texts: &'a Texts,
) -> &'a str {
    let limit = if matches!(family, Family::Html | Family::Text) { MAX_PLAIN_BYTES } else { MAX_DEVELOPER_BYTES };
    if facts.messages.is_empty() && !fields.is_empty() {
        return for_developers(of_fields(fields, texts), limit, texts);
    }
    let mut several: Vec<&str> = Vec::new();
    for message in facts.messages.iter().copied().chain(facts.for_users.iter().map(|words| words.message)) {
        let message = for_developers(message, limit, texts);
        if !message.is_empty() && !is_among(message, &several) {
            several.push(message);
        }
    }
    match several.as_slice() {
        [] => status_words(status, texts),
        [only] => only,
        several => cut(texts.join(several, "; "), limit),
    }
}

#[inline(never)]
fn of_fields<'a>(fields: &[FieldError<'a>], texts: &'a Texts) -> &'a str {
    let mut all = String::new();
    for field in fields {
        let between = if all.is_empty() { "" } else { "; " };
        all.extend([between, &field.name, ": ", &field.developer_message]);
    }
    texts.keep(all)
}

/// What a status says where nothing else does.
fn status_words(status: u16, texts: &Texts) -> &str {
    match status::phrase(status) {
        "" if status == 0 => "No response arrived",
        "" => texts.join(&["HTTP ", &decimal(status.into())], ""),
        phrase => phrase,
    }
}

/// On one line, without what cannot be seen, with credentials masked: it ends in logs.
fn for_developers<'a>(text: &'a str, limit: usize, texts: &'a Texts) -> &'a str {
    cut(guard::mask(invisible::visible(text, texts), texts), limit)
}

/// At most so many bytes, whole characters.
fn cut(text: &str, limit: usize) -> &str {
    text.get(..text.floor_char_boundary(limit)).unwrap_or(text)
}
