//! The wait that a response's headers state.

use super::http_date::seconds_of;
use super::{DAY_MS, duration};
use crate::input::Input;

/// `Retry-After` and what stands for it: Azure's, OpenAI's, Bucket4j's.
const RETRY_AFTER: &[(&str, u64)] = &[
    ("retry-after-ms", 1),
    ("x-ms-retry-after-ms", 1),
    ("retry-after", 1_000),
    ("x-retry-after", 1_000),
    ("x-ratelimit-retry-after", 1_000),
    ("x-rate-limit-retry-after-seconds", 1_000),
];

/// When a limit starts anew, and the field that says how much of it is left.
const RESETS: &[(&str, &str)] = &[
    ("x-ratelimit-reset-after", "x-ratelimit-remaining"),
    ("ratelimit-reset", "ratelimit-remaining"),
    ("x-ratelimit-reset", "x-ratelimit-remaining"),
    ("x-rate-limit-reset", "x-rate-limit-remaining"),
    ("x-ratelimit-reset-requests", "x-ratelimit-remaining-requests"),
    ("x-ratelimit-reset-tokens", "x-ratelimit-remaining-tokens"),
];

/// Seconds since 1970 have been larger since 2001, and no wait is as large.
const FIRST_EPOCH: u64 = 1_000_000_000;
/// Milliseconds since 1970 have been larger since 1973.
const FIRST_EPOCH_MS: u64 = 100_000_000_000;

/// The wait in milliseconds; what tells when a limit starts anew counts only where one was hit (`limited`).
pub(crate) fn wait_from_headers(input: &Input<'_>, limited: bool) -> Option<u64> {
    let stated = RETRY_AFTER
        .iter()
        .find_map(|&(name, unit_ms)| input.headers.get(name).and_then(|value| wait(value, unit_ms, input)));
    stated.or_else(|| if limited { wait_for_reset(input) } else { None })
}

/// `x-should-retry` (OpenAI, Anthropic) and `stripe-should-retry`.
pub(super) fn documented_word(input: &Input<'_>) -> Option<bool> {
    let word = input.headers.get("x-should-retry").or_else(|| input.headers.get("stripe-should-retry"))?;
    match word {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// The longest wait for a limit that is used up; at a 429 for any, since one must be.
fn wait_for_reset(input: &Input<'_>) -> Option<u64> {
    let mut used_up = None;
    let mut any = None;
    let mut note = |reset: &str, remaining: Option<&str>| {
        let wait = wait(reset, 1_000, input);
        any = any.max(wait);
        if !remaining
            .is_some_and(|remaining| remaining.trim_start_matches(['0', '.']).starts_with(|c: char| c.is_ascii_digit()))
        {
            used_up = used_up.max(wait);
        }
    };
    for policy in input.headers.get("ratelimit").into_iter().flat_map(policies) {
        if let Some(reset) = parameter(policy, "t").or_else(|| parameter(policy, "reset")) {
            note(reset, parameter(policy, "r").or_else(|| parameter(policy, "remaining")));
        }
    }
    for &(reset, remaining) in RESETS {
        if let Some(value) = input.headers.get(reset) {
            note(value, input.headers.get(remaining));
        }
    }
    used_up.or(any.filter(|_| input.status != Some(503)))
}

/// The items of a `RateLimit` field: `"default";r=0;t=5, "daily";r=9;t=600`, of which earlier drafts had
/// but one, `limit=10, remaining=0, reset=5`.
fn policies(field: &str) -> impl Iterator<Item = &str> {
    let separator = if field.contains(';') { ',' } else { '\n' };
    field.split(separator)
}

fn parameter<'f>(policy: &'f str, name: &str) -> Option<&'f str> {
    policy.split([';', ',']).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        (key.trim() == name).then(|| value.trim())
    })
}

/// A number of units, a duration with its units, a point in time by either epoch, or an HTTP date.
fn wait(value: &str, unit_ms: u64, input: &Input<'_>) -> Option<u64> {
    let first = value.split(',').next().unwrap_or(value).trim();
    let wait = match duration::decimal(first, 1_000) {
        Some(thousandths) if thousandths / 1_000 >= FIRST_EPOCH_MS => until(thousandths / 1_000, input)?,
        Some(thousandths) if thousandths / 1_000 >= FIRST_EPOCH => until(thousandths, input)?,
        Some(thousandths) => thousandths.checked_mul(unit_ms)?.div_ceil(1_000),
        None => match seconds_of(value) {
            Some(seconds) => until(seconds.checked_mul(1_000)?, input)?,
            None => duration::duration_text(first)?,
        },
    };
    (wait <= DAY_MS).then_some(wait)
}

/// Milliseconds until a point in time by the server's clock, else the caller's; 0 where it is just past.
fn until(then_ms: u64, input: &Input<'_>) -> Option<u64> {
    let date = input.headers.get("date").and_then(seconds_of).and_then(|seconds| seconds.checked_mul(1_000));
    let now_ms = date.or(input.now_ms)?;
    (now_ms.saturating_sub(then_ms) < DAY_MS).then(|| then_ms.saturating_sub(now_ms))
}
