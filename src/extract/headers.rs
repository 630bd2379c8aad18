//! What the header fields say beside the body.

use crate::body;
use crate::input::Headers;
use crate::search::{after_each, before, ends_with_one, is_same, parts, trim, trim_start};
use crate::texts::Texts;

use super::found::LONGEST_ID;
use super::texts;

/// Ids of requests and traces, the most specific first. Names from the vendors' API documentation.
const IDS: &[&str] = &[
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "cf-ray",
    "x-ms-request-id",
    "x-github-request-id",
    "x-trace-id",
    "x-b3-traceid",
    "x-amzn-trace-id",
    "paypal-debug-id",
    "x-fb-trace-id",
    "intuit_tid",
    "cko-request-id",
    "x-contentful-request-id",
    "x-okta-request-id",
    "x-slack-req-id",
    "twilio-request-id",
    "x-dropbox-request-id",
    "box-request-id",
    "x-kong-request-id",
    "x-vercel-id",
    "x-arequestid",
    "x-li-uuid",
    "correlation-id",
    "audit-id",
    "x-shopify-request-id",
    "x-amz-cf-id",
    "x-nf-request-id",
    "xero-correlation-id",
    "x-zendesk-request-id",
];

/// Codes that stand in a header of their own: AWS, Azure, Hugging Face, Supabase, Vercel, Discourse.
const CODES: &[&str] = &[
    "x-amzn-errortype",
    "x-amzn-query-error",
    "x-ms-error-code",
    "x-error-code",
    "x-sb-error-code",
    "x-vercel-error",
    "discourse-rate-limit-error-code",
];

/// The id under which the server knows the request.
#[inline(never)]
pub(super) fn error_id<'a>(headers: Headers<'a>) -> Option<&'a str> {
    let known = IDS.iter().find_map(|name| headers.get(name)).filter(|id| !id.is_empty() && id.len() <= LONGEST_ID);
    known.or_else(|| headers.get("traceparent").and_then(trace_id))
}

/// W3C Trace Context, section 3.2.2: version, trace id, parent id, flags.
fn trace_id(traceparent: &str) -> Option<&str> {
    parts(traceparent, b'-').nth(1).filter(|id| id.len() == 32)
}

/// The code that a header gives where the body has none.
#[inline(never)]
pub(super) fn code<'a>(headers: Headers<'a>) -> Option<&'a str> {
    let known = CODES.iter().find_map(|name| headers.get(name)).map(without_namespace);
    known
        .filter(|code| !code.is_empty())
        .or_else(|| challenge(headers, "error").filter(|code| texts::is_code_word(code)))
        .or_else(|| grpc_status(headers))
}

/// `ResourceNotFoundException:http://…` and `AccessDenied;Sender` end at the mark.
fn without_namespace(code: &str) -> &str {
    trim(before(code, b":;"))
}

/// The text that a header gives where the body has none.
#[inline(never)]
pub(super) fn message<'a>(headers: Headers<'a>, texts: &'a Texts) -> Option<&'a str> {
    let plain = headers.0.iter().find(|(name, _)| is_error_message(name)).map(|(_, text)| trim(text));
    let text = plain.or_else(|| challenge(headers, "error_description"));
    text.or_else(|| headers.get("grpc-message").map(|text| body::percent_decoded(text, texts)))
        .filter(|text| !text.is_empty())
}

/// `x-error-message`, and the same behind a vendor's name: `x-bamboohr-error-message`, `x-amzn-ErrorMessage`.
fn is_error_message(name: &str) -> bool {
    ["error-message", "errormessage"].iter().any(|end| {
        let at = name.len().checked_sub(end.len());
        at.and_then(|at| name.get(at..)).is_some_and(|rest| is_same(rest, end))
    })
}

/// A parameter of `WWW-Authenticate` (RFC 6750, section 3).
#[inline(never)]
fn challenge<'a>(headers: Headers<'a>, name: &str) -> Option<&'a str> {
    let challenge = headers.get("www-authenticate")?;
    after_each(challenge, name).find_map(|after| {
        let at = challenge.len() - after.len() - name.len();
        let starts = challenge.get(..at).is_some_and(|before| before.is_empty() || ends_with_one(before, b" ,"));
        let value = trim_start(after).strip_prefix('=')?.trim_start();
        match value.strip_prefix('"') {
            _ if !starts => None,
            Some(quoted) => Some(before(quoted, b"\"")),
            None => Some(before(value, b", ")),
        }
    })
}

/// The status and message of a gRPC call whose response is otherwise empty (gRPC over HTTP/2, "Responses").
pub(super) fn grpc_status<'a>(headers: Headers<'a>) -> Option<&'a str> {
    headers.get("grpc-status").filter(|status| *status != "0")
}

/// Whether the headers say that the limit of requests is used up.
pub(crate) fn limit_is_used_up(headers: Headers<'_>) -> bool {
    let remaining =
        ["x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining", "x-hubspot-ratelimit-remaining"];
    remaining.iter().any(|name| headers.get(name).is_some_and(|left| before(left, b";,") == "0"))
        || headers.get("x-envoy-ratelimited").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_is_read_by_parameter() {
        let headers = Headers(&[(
            "WWW-Authenticate",
            "Bearer realm=\"x\", error=\"invalid_token\", error_description=\"The token expired\"",
        )]);
        assert_eq!(code(headers), Some("invalid_token"));
        assert_eq!(message(headers, &Texts::default()), Some("The token expired"));
        assert_eq!(code(Headers(&[("www-authenticate", "Bearer realm=\"my error\"")])), None);
    }

    #[test]
    fn codes_end_at_their_namespace() {
        assert_eq!(
            code(Headers(&[("x-amzn-errortype", "ResourceNotFoundException:http://internal/")])),
            Some("ResourceNotFoundException")
        );
    }

    #[test]
    fn the_trace_id_is_the_second_part() {
        let headers = Headers(&[("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]);
        assert_eq!(error_id(headers), Some("4bf92f3577b34da6a3ce929d0e0e4736"));
    }
}
