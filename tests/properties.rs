//! What holds for every response, whatever it says: an answer, bounded, the same each time, and safe to show.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends by panicking")]

mod arbitrary;
#[allow(dead_code, reason = "each runner uses a part of it")]
mod cases;

use arbitrary::{CANARY, Response, json, mutate, mutations, response, text};
use cases::Case;
use error_normalizer::{Headers, Input, NormalizedError, Options, PathPart, Policy, normalize};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{FileFailurePersistence, TestCaseResult};
use std::sync::LazyLock;

const MAX_SHOWN_CHARS: usize = 300;
const MAX_DEVELOPER_CHARS: usize = 2_000;
const MAX_FIELDS: usize = 100;
const MAX_WAIT_MS: u64 = 24 * 60 * 60 * 1_000;

static CASES: LazyLock<Vec<Case>> = LazyLock::new(cases::all);

impl Response {
    fn normalize(&self, body: &[u8]) -> NormalizedError<'static> {
        let headers: Vec<_> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let input =
            Input { status: self.status, headers: Headers(&headers), body, method: self.method, ..Input::default() };
        normalize(&input, &Options { policy: self.policy, ..Options::default() })
    }

    fn check(&self, body: &[u8]) -> TestCaseResult {
        let error = self.normalize(body);
        prop_assert_eq!(&error, &self.normalize(body), "the same response, another answer");
        prop_assert_eq!(error.status, self.status.unwrap_or(error.status));
        prop_assert!(!matches!(self.policy, Policy::Never) || !error.public, "public where the policy is never");
        is_showable(&error)?;
        self.is_ours(&error)?;
        is_bounded(&error)?;
        is_consistent(&error)
    }

    /// Nothing of the API's is shown where it is not public; `client-errors` judges each input's text by itself.
    fn is_ours(&self, error: &NormalizedError<'_>) -> TestCaseResult {
        let of_fields = error.fields.iter().map(|field| &field.user_message);
        let of_fields = of_fields.filter(|_| !matches!(self.policy, Policy::ClientErrors));
        for text in [&error.title, &error.user_message].into_iter().chain(of_fields) {
            prop_assert!(error.public || !shows_canary(text, error), "the API's words are shown: {}", text);
        }
        Ok(())
    }
}

fn is_showable(error: &NormalizedError<'_>) -> TestCaseResult {
    let of_fields = error.fields.iter().map(|field| &field.user_message);
    for text in [&error.title, &error.user_message].into_iter().chain(of_fields) {
        prop_assert!(!text.trim().is_empty(), "a shown text is empty: {:?}", error);
        let text = without_isolation(text);
        prop_assert!(text.chars().count() <= MAX_SHOWN_CHARS, "a shown text is too long: {}", text);
        prop_assert!(!text.chars().any(is_treacherous), "a shown text has control characters: {:?}", text);
    }
    Ok(())
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
fn is_treacherous(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_bounded(error: &NormalizedError<'_>) -> TestCaseResult {
    let developer_message = &error.developer_message;
    prop_assert!(developer_message.chars().count() <= MAX_DEVELOPER_CHARS);
    prop_assert!(!developer_message.contains(['\n', '\r']), "not one line: {:?}", developer_message);
    prop_assert!(error.fields.len() <= MAX_FIELDS);
    prop_assert!(error.retry_after_ms.is_none_or(|wait| wait <= MAX_WAIT_MS));
    Ok(())
}

fn is_consistent(error: &NormalizedError<'_>) -> TestCaseResult {
    prop_assert!(error.retryable || error.retry_after_ms.is_none(), "a time to wait for what is not to be retried");
    prop_assert!(error.public || error.lang.is_some(), "our words have a language");
    prop_assert!(error.docs_url.as_deref().is_none_or(|url| url.starts_with("https://")), "{:?}", error.docs_url);
    for (at, anomaly) in error.anomalies.iter().enumerate() {
        prop_assert!(error.anomalies[..at].iter().all(|other| other.code != anomaly.code), "{:?} twice", anomaly.code);
    }
    for field in &error.fields {
        prop_assert!(!field.path.is_empty() && !field.path.iter().any(pollutes), "{:?}", field.path);
    }
    Ok(())
}

/// A form library that sets what such a path names would change every object there is.
fn pollutes(part: &PathPart<'_>) -> bool {
    matches!(part, PathPart::Name(name) if ["__proto__", "constructor", "prototype"].contains(&name.as_ref()))
}

fn config() -> ProptestConfig {
    let failure_persistence = Some(Box::new(FileFailurePersistence::WithSource("regressions")) as _);
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases.max(1_000), failure_persistence, ..usual }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes(response in response(), body in prop::collection::vec(any::<u8>(), 0..2_000)) {
        response.check(&body)?;
    }

    #[test]
    fn any_text(response in response(), body in text()) {
        response.check(body.as_bytes())?;
    }

    #[test]
    fn any_json(response in response(), body in json()) {
        response.check(body.to_string().as_bytes())?;
    }

    #[test]
    fn golden_bodies_mutated(response in response(), case in any::<Index>(), mutations in mutations()) {
        response.check(&mutate(case.get(&CASES).body(), &mutations))?;
    }

    #[test]
    fn golden_cases_mutated(case in any::<Index>(), mutations in mutations()) {
        let case = case.get(&CASES);
        let headers = case.headers().into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let response = Response { status: case.status(), headers, method: None, policy: Policy::Flag };
        response.check(&mutate(case.body(), &mutations))?;
    }
}

/// Deep and wide bodies cost no more than their bytes: whatever they nest, an answer comes.
#[test]
fn deep_and_wide_bodies() {
    let response = Response { status: Some(400), headers: Vec::new(), method: None, policy: Policy::Flag };
    for (open, close) in [("[", "]"), ("{\"errors\":", "}"), ("{\"a\":[", "]}"), ("<a>", "</a>"), ("\"\\\"", "")] {
        for count in [100, 10_000, 100_000] {
            response.check(open.repeat(count).as_bytes()).unwrap();
            response.check(format!("{}1{}", open.repeat(count), close.repeat(count)).as_bytes()).unwrap();
        }
    }
    for count in [1_000, 50_000] {
        response.check(format!("[{}]", "{\"field\":\"a\",\"message\":\"b\"},".repeat(count)).as_bytes()).unwrap();
        response
            .check(format!("{{\"errors\":{{{}\"z\":[\"b\"]}}}}", "\"a\":[\"b\",\"c\"],".repeat(count)).as_bytes())
            .unwrap();
    }
}
