//! What in a response contradicts itself.

use crate::body::{Body, Family, content_type};
use crate::facts::Facts;
use crate::input::Input;
use crate::normalized::AnomalyCode;
use crate::vocabulary;

/// Notes every inconsistency that the response itself shows; what deciding it brings up is noted where it is decided.
#[inline(never)]
pub(crate) fn note(facts: &mut Facts<'_>, body: &Body<'_>, input: &Input<'_>) {
    note_content(facts, body, input);
    let transport = input.status.filter(|status| *status != 0);
    let is_success = transport.is_some_and(|status| (200..300).contains(&status));
    if is_success && facts.failed {
        facts.note(
            AnomalyCode::ErrorInSuccess,
            "The status says success and the body says failure; the body was believed.",
        );
    }
    if !is_success && facts.status.is_some_and(|status| transport.is_some_and(|transport| transport != status)) {
        facts.note(
            AnomalyCode::StatusMismatch,
            "The body's status differs from the transport's; the transport's was kept.",
        );
    }
    if facts.key.is_some_and(|key| vocabulary::corrected(key).is_some()) {
        facts.note(
            AnomalyCode::MisspeltKey,
            "The key is a known misspelling; it is kept and understood as the right one.",
        );
    }
}

#[inline(never)]
fn note_content(facts: &mut Facts<'_>, body: &Body<'_>, input: &Input<'_>) {
    let promised = content_type::promised(input.headers.get("content-type"));
    let is_structured = matches!(promised, Some(Family::Json | Family::Xml));
    match (promised, body.family) {
        (_, Family::Empty) | (None, _) => {}
        (Some(promised), family) if promised == family => {}
        (Some(_), Family::Text) => {}
        _ => facts.note(
            AnomalyCode::ContentTypeMismatch,
            "The content type names another family than the body is; the body was believed.",
        ),
    }
    if body.malformed && (is_structured || promised.is_none()) {
        malformed(facts);
    }
    if body.truncated {
        facts.note(AnomalyCode::TruncatedBody, "The body ends in the middle; what was there was read.");
    }
}

#[inline(never)]
fn malformed(facts: &mut Facts<'_>) {
    facts.note(
        AnomalyCode::MalformedBody,
        "The body is not what its type promises; it was read as far as it makes sense.",
    );
}
