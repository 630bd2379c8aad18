//! What holds for every response, whatever it says: an answer, bounded, the same each time, and safe to show.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends by panicking")]

mod arbitrary;
#[allow(dead_code, reason = "each runner uses a part of it")]
mod cases;
mod invariants;

use arbitrary::{Response, json, mutate, mutations, response, text};
use cases::Case;
use error_normalizer::{Headers, Input, Options, Policy};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;
use std::sync::LazyLock;

static CASES: LazyLock<Vec<Case>> = LazyLock::new(cases::all);

impl Response {
    fn check(&self, body: &[u8]) {
        let headers: Vec<_> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let input =
            Input { status: self.status, headers: Headers(&headers), body, method: self.method, ..Input::default() };
        invariants::hold(&input, &Options { policy: self.policy, ..Options::default() });
    }
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
        response.check(&body);
    }

    #[test]
    fn any_text(response in response(), body in text()) {
        response.check(body.as_bytes());
    }

    #[test]
    fn any_json(response in response(), body in json()) {
        response.check(body.to_string().as_bytes());
    }

    #[test]
    fn golden_bodies_mutated(response in response(), case in any::<Index>(), mutations in mutations()) {
        response.check(&mutate(case.get(&CASES).body(), &mutations));
    }

    #[test]
    fn golden_cases_mutated(case in any::<Index>(), mutations in mutations()) {
        let case = case.get(&CASES);
        let headers = case.headers().into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let response = Response { status: case.status(), headers, method: None, policy: Policy::Flag };
        response.check(&mutate(case.body(), &mutations));
    }
}

/// Whatever is nested, an answer comes.
#[test]
fn deep_and_wide_bodies() {
    let response = Response { status: Some(400), headers: Vec::new(), method: None, policy: Policy::Flag };
    for (open, close) in [("[", "]"), ("{\"errors\":", "}"), ("{\"a\":[", "]}"), ("<a>", "</a>"), ("\"\\\"", "")] {
        for count in [100, 10_000, 100_000] {
            response.check(open.repeat(count).as_bytes());
            response.check(format!("{}1{}", open.repeat(count), close.repeat(count)).as_bytes());
        }
    }
    for count in [1_000, 50_000] {
        response.check(format!("[{}]", "{\"field\":\"a\",\"message\":\"b\"},".repeat(count)).as_bytes());
        response.check(format!("{{\"errors\":{{{}\"z\":[\"b\"]}}}}", "\"a\":[\"b\",\"c\"],".repeat(count)).as_bytes());
    }
}
