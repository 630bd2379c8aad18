//! What holds for every response, whatever it says: an answer, bounded, the same each time, and safe to show.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends by panicking")]

#[allow(dead_code, reason = "each runner uses a part of it")]
mod cases;

use cases::Case;
use error_normalizer::{Headers, Input, NormalizedError, Options, PathPart, Policy, normalize};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{FileFailurePersistence, TestCaseResult};
use serde_json::{Map, Value};
use std::sync::LazyLock;

/// What the API says and nobody else would: where it is shown though nothing is public, the API's words got through.
const CANARY: &str = "xq7jz0vk4w2p";

const MAX_SHOWN_CHARS: usize = 300;
const MAX_DEVELOPER_CHARS: usize = 2_000;
const MAX_FIELDS: usize = 100;
const MAX_WAIT_MS: u64 = 24 * 60 * 60 * 1_000;

static CASES: LazyLock<Vec<Case>> = LazyLock::new(cases::all);

#[derive(Clone, Debug)]
struct Response {
    status: Option<u16>,
    headers: Vec<(String, String)>,
    method: Option<&'static str>,
    policy: Policy,
}

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

fn response() -> impl Strategy<Value = Response> {
    let status = prop_oneof![Just(None), any::<u16>().prop_map(Some), (200_u16..600).prop_map(Some)];
    let method = select(vec![None, Some("GET"), Some("POST"), Some("PATCH"), Some("delete"), Some("")]);
    let policy = select(vec![Policy::Flag, Policy::ClientErrors, Policy::Never]);
    (status, prop::collection::vec(header(), 0..4), method, policy)
        .prop_map(|(status, headers, method, policy)| Response { status, headers, method, policy })
}

fn header() -> impl Strategy<Value = (String, String)> {
    let name = select(HEADER_NAMES).prop_map(str::to_owned);
    let value = prop_oneof![
        select(HEADER_VALUES).prop_map(str::to_owned),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<String>()
    ];
    (name, value)
}

const HEADER_NAMES: &[&str] = &[
    "content-type",
    "Retry-After",
    "retry-after-ms",
    "date",
    "ratelimit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-should-retry",
    "x-request-id",
    "traceparent",
    "www-authenticate",
    "x-amzn-errortype",
    "content-language",
];

const HEADER_VALUES: &[&str] = &[
    "application/json",
    "application/problem+json",
    "application/xml",
    "application/x-www-form-urlencoded",
    "text/html; charset=iso-8859-1",
    "text/plain; charset=utf-16",
    "Mon, 05 Aug 2019 09:27:00 GMT",
    "\"default\";r=0;t=5",
    "Bearer error=\"invalid_token\", error_description=\"xq7jz0vk4w2p expired\"",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "false",
    "1.5",
];

/// JSON made of the members that APIs use, every sentence with the canary in it.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (400_i64..600).prop_map(Value::from),
        select(SLUGS).prop_map(Value::from),
        sentence().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((select(MEMBERS), inner), 0..8).prop_map(object),
        ]
    })
}

fn object(members: Vec<(&'static str, Value)>) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

fn sentence() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>().prop_map(|text| format!("{text} {CANARY}")),
        ".{0,400}".prop_map(|text| format!("{CANARY} {text}")),
        select(vec![
            "<b>",
            "at com.example.Main(Main.java:1)",
            "SELECT * FROM users",
            "\u{202e}txt.exe",
            "\0",
            "can't be blank"
        ])
        .prop_map(|text| format!("{CANARY} {text} {CANARY}")),
    ]
}

/// Plain text, and text in what servers put around it.
fn text() -> impl Strategy<Value = String> {
    let around = select(vec![
        "{}",
        "<!doctype html><html><head><title>{}</title></head><body><h1>{}</h1><p>{}</p></body></html>",
        "<?xml version=\"1.0\"?><Error><Code>{}</Code><Message>{}</Message><RequestId>1</RequestId></Error>",
        "error={}&error_description={}",
        "event: error\ndata: {\"error\":{\"message\":\"{}\"}}\n\n",
        "{'error': '{}', 'public': True}",
        "{\"message\":\"{\\\"detail\\\":\\\"{}\\\"}\"}",
    ]);
    (around, prop_oneof![sentence(), any::<String>()]).prop_map(|(around, text)| around.replace("{}", &text))
}

const MEMBERS: &[&str] = &[
    "error",
    "errors",
    "message",
    "messages",
    "detail",
    "details",
    "description",
    "error_description",
    "title",
    "code",
    "key",
    "type",
    "status",
    "statusCode",
    "public",
    "error_id",
    "request_id",
    "id",
    "instance",
    "docs",
    "help_url",
    "field",
    "fields",
    "path",
    "pointer",
    "loc",
    "msg",
    "param",
    "source",
    "location",
    "rule",
    "max",
    "input",
    "rejectedValue",
    "data",
    "body",
    "attributes",
    "extensions",
    "violations",
    "fieldErrors",
    "invalid_params",
    "non_field_errors",
    "__all__",
    "__proto__",
    "constructor",
    "prototype",
    "a.b[0].__proto__",
    "",
    "retry_after",
    "parameters",
    "success",
    "ok",
    "display_message",
    "user_message",
    "error_user_msg",
    "error_code",
    "error_type",
    "locale",
    "@type",
    "Fault",
    "metadata",
];

const SLUGS: &[&str] = &[
    "not_found",
    "invalid_input",
    "RATE_LIMITED",
    "card_declined",
    "gateway_timeout",
    "AlreadyExists",
    "error",
    "failure",
    "card_error",
    "true",
    "True",
    "1",
    "/a/b",
    "#/__proto__/x",
    "a[0].constructor",
    "required",
    "about:blank",
    "type.googleapis.com/google.rpc.LocalizedMessage",
    "Bad Request",
    "https://example.com/docs",
    "javascript:alert(1)",
];

/// What happens to a body on its way.
#[derive(Clone, Debug)]
enum Mutation {
    Replace(Index, u8),
    Remove(Index, usize),
    Repeat(Index, usize),
    Insert(Index, &'static str),
    Cut(Index),
}

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let place = any::<Index>;
    let token = select(vec![
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\u",
        "\\",
        "null",
        "\u{feff}",
        "\u{202e}",
        "<",
        "&#",
        "1e999",
        "xq7jz0vk4w2p",
    ]);
    let mutation = prop_oneof![
        (place(), any::<u8>()).prop_map(|(at, byte)| Mutation::Replace(at, byte)),
        (place(), 1_usize..20).prop_map(|(at, length)| Mutation::Remove(at, length)),
        (place(), 1_usize..80).prop_map(|(at, length)| Mutation::Repeat(at, length)),
        (place(), token).prop_map(|(at, token)| Mutation::Insert(at, token)),
        place().prop_map(Mutation::Cut),
    ];
    prop::collection::vec(mutation, 1..6)
}

fn mutate(mut body: Vec<u8>, mutations: &[Mutation]) -> Vec<u8> {
    for mutation in mutations {
        let place = |at: &Index| at.index(body.len() + 1);
        match mutation {
            Mutation::Replace(at, byte) => {
                let at = place(at);
                body.splice(at..body.len().min(at + 1), [*byte]);
            }
            Mutation::Remove(at, length) => {
                let at = place(at);
                body.drain(at..body.len().min(at + length));
            }
            Mutation::Repeat(at, length) => {
                let at = place(at);
                let piece = body[at..body.len().min(at + length)].to_vec();
                body.splice(at..at, piece);
            }
            Mutation::Insert(at, token) => {
                let at = place(at);
                body.splice(at..at, token.bytes());
            }
            Mutation::Cut(at) => body.truncate(place(at)),
        }
    }
    body
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
