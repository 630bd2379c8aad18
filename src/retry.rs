//! stub
use crate::input::Input;
use crate::normalized::Kind;
pub(crate) struct Advice {
    pub(crate) retryable: bool,
    pub(crate) after_ms: Option<u64>,
}
pub(crate) struct Said {
    pub(crate) wait_ms: Option<u64>,
    pub(crate) retry: Option<bool>,
}
pub(crate) fn advise(kind: Kind, _i: &Input<'_>, said: Said) -> Advice {
    let r = said.retry.unwrap_or(matches!(
        kind,
        Kind::TooManyRequests
            | Kind::Locked
            | Kind::BadGateway
            | Kind::ServiceUnavailable
            | Kind::GatewayTimeout
            | Kind::Network
            | Kind::Timeout
            | Kind::RequestTimeout
    ));
    Advice { retryable: r, after_ms: said.wait_ms.filter(|_| r) }
}
pub(crate) fn wait_in_prose(_t: &str) -> Option<u64> {
    None
}
pub(crate) fn duration_text(t: &str) -> Option<u64> {
    t.strip_suffix('s')?.parse::<u64>().ok().map(|s| s * 1000)
}
pub(crate) fn wait_from_headers(_i: &Input<'_>, _l: bool) -> Option<u64> {
    None
}
