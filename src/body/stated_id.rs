//! The id that a page or a text asks its reader to quote.

use crate::search::{characters, trim_start, without_end};

/// What stands before an id: Cloudflare, CloudFront and S3, Varnish, Akamai, F5, Imperva, SharePoint, Sucuri, Netlify.
/// A space matches a hyphen, an underscore or nothing as well.
const LABELS: [&str; 17] = [
    "ray id",
    "xid",
    "reference",
    "reference id",
    "reference number",
    "incident",
    "incident number",
    "transaction id",
    "block id",
    "netlify internal id",
    "support id",
    "incident id",
    "error reference",
    "request id",
    "error id",
    "correlation id",
    "trace id",
];
/// How many of them, from the end, mean nothing else in a sentence that is about the user's own affairs.
const UNMISTAKABLE: usize = 7;

const MIN_ID: usize = 4;
/// Without a mark between label and id (Quarkus).
const MIN_BARE_ID: usize = 20;
const MAX_ID: usize = 128;
/// With signs that end a sentence; labels may follow each other, and what follows each would be the rest of the text.
const MAX_SEEN: usize = 2 * MAX_ID;

/// The first id that a page or a text labels as one.
pub(super) fn find(text: &str) -> Option<&str> {
    first(text, LABELS.len())
}

/// The same in a sentence, which may speak of other ids.
#[inline(never)]
pub(crate) fn find_in_sentence(text: &str) -> Option<&str> {
    first(text, UNMISTAKABLE)
}

fn first(text: &str, labels: usize) -> Option<&str> {
    let mut in_word = false;
    text.bytes().enumerate().find_map(|(at, byte)| {
        let begins = !in_word && byte.is_ascii_alphabetic();
        in_word = byte.is_ascii_alphanumeric() || byte >= 0x80;
        if begins { labelled(text.get(at..)?, labels) } else { None }
    })
}

fn labelled(text: &str, labels: usize) -> Option<&str> {
    LABELS.iter().rev().take(labels).find_map(|label| id(after_label(text, label)?))
}

fn after_label<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let mut rest = text;
    for wanted in label.bytes().map(char::from) {
        let next = characters(rest).next()?;
        if wanted == ' ' && next.is_ascii_alphabetic() {
            continue;
        }
        let separates = wanted == ' ' && matches!(next, ' ' | '-' | '_' | '\u{a0}');
        if !separates && !next.eq_ignore_ascii_case(&wanted) {
            return None;
        }
        rest = rest.get(next.len_utf8()..)?;
    }
    Some(rest)
}

#[inline(never)]
fn id(after: &str) -> Option<&str> {
    let value = trim_start(after);
    let value = trim_start(value.strip_prefix("is").unwrap_or(value));
    let (value, min) = match value.strip_prefix([':', '#', '=']) {
        Some(value) => (value, MIN_ID),
        None => (value, MIN_BARE_ID),
    };
    let value = value.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '#' | '\'' | '"' | '('));
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.:/+=~".contains(byte);
    let length = value.bytes().take(MAX_SEEN).take_while(is_part).count();
    let id = without_end(value.get(..length)?, b".:");
    let is_one = (min..=MAX_ID).contains(&id.len()) && id.bytes().any(|byte| byte.is_ascii_digit());
    is_one.then_some(id)
}
