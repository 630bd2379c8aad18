use super::*;
use crate::texts::Texts;
use proptest::prelude::*;
use serde_json::Value;
use std::time::{Duration, Instant};

const LEAKING: &str = include_str!("../../../tests/guard/leaking.jsonl");
const HARMLESS: &str = include_str!("../../../tests/guard/harmless.jsonl");
const MASKED: &str = include_str!("../../../tests/guard/masked.jsonl");
const KNOWN_GAPS: &str = include_str!("../../../tests/guard/known_gaps.jsonl");

fn rows(file: &'static str) -> impl Iterator<Item = Value> {
    file.lines().map(|line| serde_json::from_str(line).unwrap())
}

fn text<'r>(row: &'r Value, member: &str) -> &'r str {
    row[member].as_str().unwrap()
}

#[test]
fn every_leaking_text_bears_its_mark() {
    for row in rows(LEAKING) {
        assert_eq!(finding(text(&row, "text")).map(Mark::slug), Some(text(&row, "mark")), "{row}");
    }
}

#[test]
fn every_harmless_text_is_shown() {
    for row in rows(HARMLESS) {
        assert_eq!(finding(text(&row, "text")), None, "{row}");
    }
}

#[test]
fn every_rule_has_hits_and_near_misses() {
    for mark in Mark::ALL {
        let count = |file, member| rows(file).filter(|row: &Value| row[member] == mark.slug()).count();
        assert!(count(LEAKING, "mark") > 2, "hits of {mark:?}");
        assert!(count(HARMLESS, "near") > 2, "near misses of {mark:?}");
    }
}

/// A gap that has closed belongs among the rows above.
#[test]
fn known_gaps_are_still_open() {
    for row in rows(KNOWN_GAPS) {
        assert_ne!(leaks(text(&row, "text")), row["leaks"], "{row}");
    }
}

#[test]
fn secrets_are_masked_and_nothing_else() {
    for row in rows(MASKED) {
        let masked = row["masked"].as_str().unwrap_or(text(&row, "text"));
        assert_eq!(mask(text(&row, "text"), &Texts::default()), masked);
    }
}

#[test]
fn borrows_what_has_nothing_to_mask() {
    let texts = Texts::default();
    mask("Resource not found", &texts);
    assert!(texts.is_empty());
}

#[test]
fn look_alikes_cost_no_more_than_prose() {
    let flood = |pattern: &str| pattern.repeat(32_768 / pattern.len());
    let prose = flood("Order 42 failed: status=51 at 10:30, see https://example.com/help. ");
    for pattern in LOOK_ALIKES {
        let flood = flood(pattern);
        // A busy machine may delay one run, but not each.
        let is_linear = (0..5).any(|_| time(&flood) < time(&prose) * 50);
        assert!(is_linear, "{pattern:?}");
    }
}

fn time(text: &str) -> Duration {
    let start = Instant::now();
    std::hint::black_box((finding(text), mask(text, &Texts::default()).len()));
    start.elapsed()
}

/// The beginnings of what each rule looks for, never the whole.
const LOOK_ALIKES: &[&str] = &[
    "password",
    "password=",
    "password='",
    "password=\"'",
    "password: ",
    "api_key\\\"",
    "token =",
    "Bearer ",
    "Bearer a",
    "://",
    "a://b:",
    "a://b:c@",
    "-----BEGIN KEY-----",
    "KEY-----",
    "KEY----- -----END ",
    "eyJ",
    "eyJ.",
    "sk_live_",
    "ghp_A1",
    "AKIA ",
    "{",
    "{ ",
    "{\"",
    "{{",
    "[\"",
    "<",
    "<a ",
    "</",
    "%",
    "${",
    ":a",
    "::",
    "->",
    "a=",
    "a(",
    "\\",
    "/a",
    "/a/",
    "10.",
    "10.0.0",
    "a.b",
    "a_b",
    "aBc",
    "select ",
    "select from",
    "null ",
    "duplicate entry '",
    "violates ",
    "table '",
    "exception ",
    "ORA-",
    " ",
    "\n",
    "\u{200b}",
    "\u{301}",
    "é",
    "日",
    "\u{1b}[",
];

proptest! {
    #[test]
    fn judges_and_masks_any_text(text in any_text()) {
        let _ = finding(&text);
        let texts = Texts::default();
        let masked = mask(&text, &texts);
        prop_assert_eq!(mask(masked, &texts), masked);
    }
}

/// Characters at random, and pieces of what the rules look for.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof!["\\PC{0,8}", prop::sample::select(LOOK_ALIKES).prop_map(String::from), "[ -~]{0,12}"];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}
