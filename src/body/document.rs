//! A body that is JSON: what conventions put around it, and what accidents do.

use crate::search::{
    characters, cut, cut_at, ends_with_one, head, places_of, starts_with_one, tail, trim, trim_end, trim_start,
    without_end, without_start,
};
use crate::texts::Texts;

use super::{Body, html, json, stream};

/// What keeps a script tag from running the body: Google and Angular, Facebook, GWT, Dojo, Xiaomi.
const GUARDS: [&str; 10] = [
    ")]}',",
    ")]}'",
    ")]}",
    "for(;;);",
    "for (;;);",
    "while(1);",
    "while (1);",
    "throw 1; <dont be evil>",
    "{}&&",
    "&&&START&&&",
];

/// How many places after a text are tried as the start of JSON.
const MAX_STARTS: usize = 8;

/// Reads a body that begins with JSON, or with a convention's words and then JSON.
#[inline(never)]
pub(super) fn read<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Option<Body<'a>> {
    let guarded = unguarded(text);
    let called = if starts_with_one(guarded, b"{[") { None } else { callback_argument(guarded) };
    let document = json::read(called.unwrap_or(guarded), texts).filter(json::Document::is_json)?;
    let rest = trim_start(document.rest);
    let rest = if called.is_some() { without_start(rest, b");").trim_start() } else { rest };
    if rest.starts_with(['{', '[', '\u{1e}']) {
        return stream::read_documents(guarded, content_type, texts);
    }
    let garbage = !rest.is_empty();
    let mut body = Body::json(document);
    body.malformed |= garbage;
    Some(body)
}

fn unguarded(text: &str) -> &str {
    GUARDS.iter().find_map(|guard| text.strip_prefix(guard)).unwrap_or(text)
}

/// JSON to the end of the body, with something in front: a PHP notice, HTTP headers, a multipart boundary.
#[inline(never)]
pub(super) fn read_after_text<'a>(text: &'a str, texts: &'a Texts) -> Option<Body<'a>> {
    let starts = places_of(text, b"{[").filter(|at| is_start(text, *at));
    let ends_with_json = |at: usize| {
        let document = json::read(text.get(at..)?, texts)?;
        // A page that was cut in its script's data is still a page.
        let is_whole = trim(document.rest).is_empty() && !(document.truncated && html::is_page(text));
        (document.convincing && is_whole).then_some(document)
    };
    let document = starts.take(MAX_STARTS).find_map(ends_with_json)?;
    Some(Body { malformed: true, ..Body::json(document) })
}

/// Whether a line or an element's content starts there, and does so like JSON.
fn is_start(text: &str, at: usize) -> bool {
    let before = without_end(head(text, at), b" \t");
    let mut inside = trim_start(tail(text, at + 1)).bytes();
    ends_with_one(before, b"\n>") && matches!(inside.next(), Some(b'"' | b'{'))
}

/// JSONP: what stands between `callback(` and the end.
#[inline(never)]
fn callback_argument(text: &str) -> Option<&str> {
    let text = trim_start(text.strip_prefix("/**/").unwrap_or(text));
    // Express guards the call with `typeof callback === 'function' && `.
    let call = match text.strip_prefix("typeof ") {
        Some(guarded) => cut(guarded, "&& ")?.1,
        None => text,
    };
    let (callback, argument) = cut_at(call, b'(')?;
    let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.' | '[' | ']' | '\'' | '"');
    (!callback.is_empty() && characters(trim_end(callback)).all(named)).then_some(argument)
}
