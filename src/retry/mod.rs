//! May the same request be sent again, and when.

mod duration;
mod headers;
mod http_date;
mod prose;

pub(crate) use duration::duration_text;
pub(crate) use headers::wait_from_headers;
pub(crate) use prose::wait_in_prose;

use crate::input::Input;
use crate::normalized::Kind;
use crate::search::{is_among, trim};

/// A wait beyond a day is taken for a mistake.
const DAY_MS: u64 = 86_400_000;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Advice {
    pub(crate) retryable: bool,
    /// Milliseconds from now; never there where `retryable` is false.
    pub(crate) after_ms: Option<u64>,
}

/// What the body says about trying again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Said {
    pub(crate) wait_ms: Option<u64>,
    /// The API's documented word.
    pub(crate) retry: Option<bool>,
}

#[inline(never)]
pub(crate) fn advise(kind: Kind, input: &Input<'_>, said: Said) -> Advice {
    let status = input.status.unwrap_or(0);
    let limited = matches!(status, 429 | 503) || matches!(kind, Kind::TooManyRequests | Kind::ServiceUnavailable);
    let from_headers = wait_from_headers(input, limited);
    let wait = from_headers.or(said.wait_ms).filter(|&wait| wait <= DAY_MS);
    let may_help = headers::documented_word(input)
        .or(said.retry)
        .unwrap_or_else(|| passes(kind) || status == 425 || (status == 413 && from_headers.is_some()));
    let retryable = may_help && (is_repeatable(input.method) || was_not_carried_out(kind, wait));
    Advice { retryable, after_ms: wait.filter(|_| retryable) }
}

/// Whether failures of this kind pass by themselves.
fn passes(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::RequestTimeout
            | Kind::Locked
            | Kind::TooManyRequests
            | Kind::BadGateway
            | Kind::ServiceUnavailable
            | Kind::GatewayTimeout
            | Kind::Network
            | Kind::Timeout
    )
}

/// RFC 9110, section 9.2.2: POST is not idempotent; nor is PATCH (RFC 5789).
fn is_repeatable(method: Option<&str>) -> bool {
    !method.is_some_and(|method| is_among(trim(method), &["POST", "PATCH"]))
}

fn was_not_carried_out(kind: Kind, wait: Option<u64>) -> bool {
    match kind {
        Kind::Locked | Kind::TooManyRequests => true,
        Kind::ServiceUnavailable => wait.is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
