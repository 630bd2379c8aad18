#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use serde_json::Value;
use std::time::{Duration, SystemTime};

use super::http_date::seconds_of;
use super::{Advice, DAY_MS, Said, advise, duration_text, wait_from_headers, wait_in_prose};
use crate::input::{Headers, Input};
use crate::normalized::Kind;

/// Each line is one case; what it lacks is absent from the response.
fn rows(lines: &str) -> impl Iterator<Item = Value> {
    lines.lines().map(|line| serde_json::from_str(line).expect(line))
}

fn with_input<R>(row: &Value, then: impl FnOnce(&Input<'_>) -> R) -> R {
    let headers: Vec<(&str, &str)> = row["headers"]
        .as_object()
        .map(|headers| headers.iter().map(|(name, value)| (name.as_str(), value.as_str().expect("text"))).collect())
        .unwrap_or_default();
    then(&Input {
        status: row["status"].as_u64().and_then(|status| status.try_into().ok()),
        headers: Headers(&headers),
        method: row["method"].as_str(),
        now_ms: row["now"].as_u64(),
        ..Input::default()
    })
}

#[test]
fn headers_state_the_wait() {
    for row in rows(include_str!("../../tests/retry/headers.jsonl")) {
        let limited = row["limited"].as_bool().unwrap_or(true);
        let found = with_input(&row, |input| wait_from_headers(input, limited));
        assert_eq!(found, row["ms"].as_u64(), "{row}");
    }
}

#[test]
fn advice_follows_kind_status_method_and_documented_word() {
    for row in rows(include_str!("../../tests/retry/advice.jsonl")) {
        let kind = row["kind"].as_str().and_then(Kind::from_slug).expect("a kind");
        let said = Said { wait_ms: row["saidMs"].as_u64(), retry: row["saidRetry"].as_bool() };
        let found = with_input(&row, |input| advise(kind, input, said));
        let expected = Advice { retryable: row["retryable"] == true, after_ms: row["ms"].as_u64() };
        assert_eq!(found, expected, "{row}");
    }
}

#[test]
fn prose_states_the_wait_only_with_a_unit() {
    for row in rows(include_str!("../../tests/retry/prose.jsonl")) {
        assert_eq!(wait_in_prose(row["text"].as_str().expect("text")), row["ms"].as_u64(), "{row}");
    }
}

#[test]
fn durations_are_read_in_every_notation() {
    for row in rows(include_str!("../../tests/retry/durations.jsonl")) {
        assert_eq!(duration_text(row["text"].as_str().expect("text")), row["ms"].as_u64(), "{row}");
    }
}

#[test]
fn dates_are_read_in_all_three_forms() {
    for date in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
        assert_eq!(seconds_of(date), Some(784_111_777), "{date}");
    }
    for date in [
        "",
        "yesterday",
        "06 Nov 1994",
        "08:49:37",
        "Sun, 06 Nov 1994 08:49:37 +0200",
        "Sun, 06 Nov 1994 08:49:37 PST",
        "2026-11-20T15:00:00Z",
    ] {
        assert_eq!(seconds_of(date), None, "{date}");
    }
}

proptest! {
    #[test]
    fn dates_agree_with_the_httpdate_crate(seconds in 0_u64..253_402_300_800) {
        let date = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        prop_assert_eq!(seconds_of(&date), Some(seconds));
    }

    #[test]
    fn whatever_the_httpdate_crate_reads_is_read_alike(date in "(Mon|Tuesday), [0-3][0-9][ -](Jan|Feb|Oct)[ -][0-9]{2,4} [0-2][0-9]:[0-5][0-9]:[0-5][0-9] GMT") {
        if let Ok(time) = httpdate::parse_http_date(&date) {
            let seconds = time.duration_since(SystemTime::UNIX_EPOCH).map(|since| since.as_secs());
            prop_assert_eq!(seconds_of(&date), seconds.ok());
        }
    }

    #[test]
    fn no_header_makes_a_wait_beyond_a_day(value in "\\PC{0,40}", now in any::<u64>()) {
        for name in ["retry-after-ms", "retry-after", "ratelimit", "x-ratelimit-reset", "date"] {
            let headers = [(name, value.as_str()), ("ratelimit-reset", value.as_str())];
            let input = Input { headers: Headers(&headers), now_ms: Some(now), ..Input::default() };
            prop_assert!(wait_from_headers(&input, true).is_none_or(|wait| wait <= DAY_MS));
        }
    }

    #[test]
    fn no_text_makes_a_wait_beyond_a_day(text in "(retry |wait |in |[0-9]{1,20}|\\.|s|m|h|min|秒|\\PC){0,30}") {
        prop_assert!(wait_in_prose(&text).is_none_or(|wait| wait <= DAY_MS));
        duration_text(&text);
    }
}
