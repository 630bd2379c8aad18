//! The wait that a response's headers state.

use super::DAY_MS;
use super::duration::{decimal, duration_text};
use super::http_date::seconds_of;
use crate::input::Input;
use crate::search::parts;

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
    ("x-contentful-ratelimit-reset", "x-contentful-ratelimit-second-remaining"),
    ("x-ratelimit-reset-requests", "x-ratelimit-remaining-requests"),
    ("x-ratelimit-reset-tokens", "x-ratelimit-remaining-tokens"),
];

/// Seconds since 1970 have been larger since 2001, and no wait is as large.
const FIRST_EPOCH: u64 = 1_000_000_000;
/// Milliseconds since 1970 have been larger since 1973.
const FIRST_EPOCH_MS: u64 = 100_000_000_000;

/// The wait in milliseconds; what tells when a limit starts anew counts only where one was hit (`limited`).
pub(crate) fn wait_from_headers(input: &Input<'_>, limited: bool) -> Option<u64> {
    for &(name, unit_ms) in RETRY_AFTER {
        if let Some(value) = input.headers.get(name)
            && let Some(wait) = wait(value, unit_ms, input)
        {
            return Some(wait);
        }
    }
    if limited { wait_for_reset(input) } else { None }
}

/// `x-should-retry` (OpenAI, Anthropic) and `stripe-should-retry`.
#[inline(never)]
pub(super) fn documented_word(input: &Input<'_>) -> Option<bool> {
    let word = input.headers.get("x-should-retry").or_else(|| input.headers.get("stripe-should-retry"))?;
    match word {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// The longest wait for a limit that is used up; at a 429 for any, since one must be.
#[inline(never)]
fn wait_for_reset(input: &Input<'_>) -> Option<u64> {
    let mut longest = Longest::default();
    for policy in parts(input.headers.get("ratelimit").unwrap_or(""), b',') {
        longest.note_policy(policy, input);
    }
    for &(reset, remaining) in RESETS {
        if let Some(reset) = input.headers.get(reset) {
            longest.note(reset, input.headers.get(remaining), input);
        }
    }
    longest.used_up.or(longest.any.filter(|_| input.status != Some(503)))
}

#[derive(Default)]
struct Longest {
    used_up: Option<u64>,
    any: Option<u64>,
    /// The `remaining` of the policy whose `reset` follows: earlier drafts part both by a comma.
    remaining: Option<u64>,
}

impl Longest {
    /// One item of a `RateLimit` field, `"default";r=0;t=5`, or of its earlier form, `limit=10, remaining=0, reset=5`.
    #[inline(never)]
    fn note_policy(&mut self, policy: &str, input: &Input<'_>) {
        let mut reset = None;
        for parameter in parts(policy, b';') {
            let mut sides = parts(parameter, b'=');
            let (name, value) = (sides.next().unwrap_or("").trim_ascii(), sides.next().unwrap_or("").trim_ascii());
            match name {
                "r" | "remaining" => self.remaining = decimal(value, 1),
                "t" | "reset" => reset = Some(value),
                _ => {}
            }
        }
        if let Some(reset) = reset {
            let remaining = self.remaining.take();
            self.note_wait(wait(reset, 1_000, input), remaining);
        }
    }

    fn note(&mut self, reset: &str, remaining: Option<&str>, input: &Input<'_>) {
        let remaining = remaining.and_then(|remaining| decimal(remaining, 1));
        self.note_wait(wait(reset, 1_000, input), remaining);
    }

    fn note_wait(&mut self, wait: Option<u64>, remaining: Option<u64>) {
        self.any = self.any.max(wait);
        if remaining.unwrap_or(0) == 0 {
            self.used_up = self.used_up.max(wait);
        }
    }
}

/// A number of units, a duration with its units, a point in time by either epoch, or an HTTP date.
#[inline(never)]
fn wait(value: &str, unit_ms: u64, input: &Input<'_>) -> Option<u64> {
    let first = parts(value, b',').next()?.trim_ascii();
    let wait = match decimal(first, 1_000) {
        Some(thousandths) if thousandths / 1_000 >= FIRST_EPOCH_MS => until(thousandths / 1_000, input)?,
        Some(thousandths) if thousandths / 1_000 >= FIRST_EPOCH => until(thousandths, input)?,
        Some(thousandths) => thousandths.checked_mul(unit_ms)?.div_ceil(1_000),
        None => match seconds_of(value) {
            Some(seconds) => until(seconds * 1_000, input)?,
            None => duration_text(first)?,
        },
    };
    (wait <= DAY_MS).then_some(wait)
}

/// Milliseconds until a point in time by the server's clock, else the caller's; 0 where it is just past.
#[inline(never)]
fn until(then_ms: u64, input: &Input<'_>) -> Option<u64> {
    let date = input.headers.get("date").and_then(seconds_of);
    let now_ms = date.map(|seconds| seconds * 1_000).or(input.now_ms)?;
    (now_ms.saturating_sub(then_ms) < DAY_MS).then(|| then_ms.saturating_sub(now_ms))
}
