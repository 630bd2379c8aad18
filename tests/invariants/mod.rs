//! What holds of every answer, whatever the response said: for property tests and the fuzzer alike.

use error_normalizer::{AnomalyCode, Headers, Input, NormalizedError, Options, PathPart, Policy, normalize as answer};

/// What the API says and nobody else would: where it is shown though nothing is public, the API's words got through.
pub(crate) const CANARY: &str = "xq7jz0vk4w2p";

const MAX_SHOWN_CHARS: usize = 300;
const MAX_DEVELOPER_CHARS: usize = 2_000;
const MAX_FIELDS: usize = 100;
const MAX_WAIT_MS: u64 = 24 * 60 * 60 * 1_000;
/// All texts of an answer together: four times what is read of a body.
const MAX_ANSWER_BYTES: usize = 256 * 1_024;

/// Panics where one of them does not.
pub(crate) fn hold(input: &Input<'_>, options: &Options<'_>) {
    let error = answer(input, options);
    assert_eq!(error, answer(input, options), "the same response, another answer");
    assert_eq!(error.status, input.status.unwrap_or(error.status));
    is_showable(&error);
    is_ours(&error, input, options);
    is_bounded(&error);
    is_consistent(&error);
    if error.public && options.texts.is_none() {
        passes_the_guard_again(&error);
    }
}

fn is_showable(error: &NormalizedError<'_>) {
    for text in shown(error) {
        assert!(!text.trim().is_empty(), "a shown text is empty: {error:?}");
        let text = without_isolation(text);
        assert!(text.chars().count() <= MAX_SHOWN_CHARS, "a shown text is too long: {text}");
        assert!(!text.chars().any(is_treacherous), "a shown text has control characters: {text:?}");
        assert!(is_isolated_well(text), "a shown text turns the direction of what follows it: {text:?}");
    }
}

/// Nothing of the API's is shown where it is not public; `client-errors` judges each input's text by itself.
fn is_ours(error: &NormalizedError<'_>, input: &Input<'_>, options: &Options<'_>) {
    if error.public || options.policies.is_some() || matches!(options.policy, Policy::ClientErrors) {
        let never = matches!(options.policy, Policy::Never) && options.policies.is_none();
        assert!(!never || !error.public, "public where the policy is never");
        return;
    }
    for text in shown(error) {
        assert!(!shows_canary(text, error), "the API's words are shown: {text}");
    }
    let never = answer(input, &Options { policy: Policy::Never, ..*options });
    assert!(shown(error).eq(shown(&never)), "not public, and yet not what nobody's policy shows: {error:?}");
}

/// Where a server marks the very text that is shown as meant for users, it is shown again.
fn passes_the_guard_again(error: &NormalizedError<'_>) {
    let message = serde_json::Value::from(without_isolation(&error.user_message));
    let body = format!("{{\"error_id\":\"1\",\"key\":\"k\",\"title\":\"t\",\"public\":true,\"message\":{message}}}");
    let headers = Headers(&[("content-type", "application/json")]);
    let again = Input { status: Some(400), headers, body: body.as_bytes(), ..Input::default() };
    let again = answer(&again, &Options::default());
    let withheld = again.anomalies.iter().any(|anomaly| anomaly.code == AnomalyCode::TextWithheld);
    assert!(again.public && !withheld, "shown, and yet the guard withholds it: {message}");
}

fn is_bounded(error: &NormalizedError<'_>) {
    let developer_message = &error.developer_message;
    assert!(developer_message.chars().count() <= MAX_DEVELOPER_CHARS);
    assert!(!developer_message.contains(['\n', '\r']), "not one line: {developer_message:?}");
    assert!(error.fields.len() <= MAX_FIELDS);
    assert!(error.retry_after_ms.is_none_or(|wait| wait <= MAX_WAIT_MS));
    let bytes = bytes(error);
    assert!(bytes <= MAX_ANSWER_BYTES, "an answer of {bytes} bytes");
}

fn bytes(error: &NormalizedError<'_>) -> usize {
    let named = [&error.key, &error.error_id, &error.docs_url, &error.lang].into_iter().flatten();
    let of_fields = error.fields.iter().map(|field| {
        let path = field.path.iter().map(|part| if let PathPart::Name(name) = part { name.len() } else { 4 });
        let key = field.key.as_ref().map_or(0, |key| key.len());
        path.sum::<usize>() + key + field.name.len() + field.developer_message.len() + field.user_message.len()
    });
    named.map(|text| text.len()).sum::<usize>()
        + of_fields.sum::<usize>()
        + [&error.title, &error.user_message, &error.developer_message].map(|text| text.len()).iter().sum::<usize>()
}

fn is_consistent(error: &NormalizedError<'_>) {
    assert!(error.retryable || error.retry_after_ms.is_none(), "a time to wait for what is not to be retried");
    assert!(error.public || error.lang.is_some(), "our words have a language");
    assert!(error.docs_url.as_deref().is_none_or(leads_where_it_looks_to_lead), "{:?}", error.docs_url);
    for (at, anomaly) in error.anomalies.iter().enumerate() {
        let twice = error.anomalies.iter().skip(at + 1).any(|other| other.code == anomaly.code);
        assert!(!twice, "{:?} twice", anomaly.code);
    }
    for field in &error.fields {
        assert!(!field.path.is_empty() && !field.path.iter().any(pollutes), "{:?}", field.path);
    }
}

/// https, and neither signs that nobody sees nor another host behind an `@`.
fn leads_where_it_looks_to_lead(url: &str) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#', '\\']).next());
    host.is_some_and(|host| !host.contains('@')) && url.chars().all(|character| character.is_ascii_graphic())
}

/// A form library that sets what such a path names would change every object there is.
fn pollutes(part: &PathPart<'_>) -> bool {
    matches!(part, PathPart::Name(name) if ["__proto__", "constructor", "prototype"].contains(&name.as_ref()))
}

fn shown<'e>(error: &'e NormalizedError<'_>) -> impl Iterator<Item = &'e str> {
    let of_fields = error.fields.iter().map(|field| &field.user_message);
    [&error.title, &error.user_message].into_iter().chain(of_fields).map(AsRef::as_ref)
}

/// Our words may hold the error id, which is the API's.
fn shows_canary(text: &str, error: &NormalizedError<'_>) -> bool {
    let id = error.error_id.as_deref().filter(|id| !id.is_empty());
    id.map_or_else(|| text.to_owned(), |id| text.replace(id, "")).contains(CANARY)
}

/// Text of the other direction is isolated as a whole, and nothing inside it is.
fn without_isolation(text: &str) -> &str {
    text.strip_prefix('\u{2068}').and_then(|rest| rest.strip_suffix('\u{2069}')).unwrap_or(text)
}

/// Control characters, line separators, and what turns the direction of the text after it (Unicode Annex 9).
pub(crate) fn is_treacherous(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2067}')
}

/// Every isolate ends, and none holds another: ours stand around what is put into a sentence.
fn is_isolated_well(text: &str) -> bool {
    let mut is_open = false;
    for mark in text.chars().filter(|character| matches!(character, '\u{2066}' | '\u{2068}' | '\u{2069}')) {
        let opens = mark != '\u{2069}';
        if opens == is_open {
            return false;
        }
        is_open = opens;
    }
    !is_open
}
