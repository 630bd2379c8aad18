//! Bytes → [`Body`]: what was sent, decided by its bytes; the content type is only a hint.
//!
//! Each family has a reader that either knows a text or leaves it to the next. All of them borrow,
//! none recurses, and the budgets below bound what they keep. Nothing is fetched or looked up: no
//! entity, schema or link. Multibyte charsets other than Unicode's are not decoded.

pub(crate) mod charset;
pub(crate) mod content_type;
mod document;
mod entities;
mod form;
mod frames;
mod html;
mod json;
mod scalar;
mod server;
pub(crate) mod stated_id;
mod stream;
#[cfg(test)]
mod tests;
pub(crate) mod tree;
mod xml;

use crate::search::{starts_with_one, trim, trim_start};
use crate::texts::Texts;
use tree::Tree;

/// Containers that are inside one another; deeper ones are read over.
const MAX_DEPTH: usize = 128;
/// Nodes of one tree; reading stops there.
const MAX_NODES: u32 = 4_096;
/// Members or elements of one container; the others are read over.
const MAX_ELEMENTS: u32 = 128;

/// What family a body belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Empty,
    Json,
    Xml,
    Form,
    Html,
    Text,
}

/// A body, read: its tree where it has one, its text where it has not.
#[derive(Debug)]
pub(crate) struct Body<'a> {
    pub(crate) family: Family,
    /// JSON, XML and forms: their members. Empty for the other families.
    pub(crate) tree: Tree<'a>,
    /// HTML: its title, else its first heading or sentence. Text: itself, trimmed.
    pub(crate) text: &'a str,
    /// An id that an HTML page or a plain text states ("Ray ID: …").
    pub(crate) stated_id: Option<&'a str>,
    /// The server, proxy or framework whose page it is, where the page can be told from others.
    pub(crate) served_by: Option<&'static str>,
    /// The reader gave up, or read what its grammar forbids.
    pub(crate) malformed: bool,
    /// The body ends in the middle.
    pub(crate) truncated: bool,
    /// JSON stood inside a JSON string at the top.
    pub(crate) double_encoded: bool,
}

impl<'a> Body<'a> {
    fn new(family: Family) -> Self {
        Body {
            family,
            tree: Tree::default(),
            text: "",
            stated_id: None,
            served_by: None,
            malformed: false,
            truncated: false,
            double_encoded: false,
        }
    }

    fn json(document: json::Document<'a>) -> Self {
        Body {
            malformed: document.malformed,
            truncated: document.truncated,
            tree: document.tree,
            ..Body::new(Family::Json)
        }
    }
}

/// Reads a body: the first reader that knows it has it.
#[inline(never)]
pub(crate) fn read<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Body<'a> {
    let text = trim(behind_marks(text));
    if text.is_empty() {
        return Body::new(Family::Empty);
    }
    let framed = if starts_with_one(text, b"{[") { None } else { frames::read(text, content_type, texts) };
    framed
        .or_else(|| document::read(text, content_type, texts))
        .unwrap_or_else(|| read_other(text, content_type, texts))
}

#[inline(never)]
fn read_other<'a>(text: &'a str, content_type: Option<&str>, texts: &'a Texts) -> Body<'a> {
    scalar::read(text, texts)
        .or_else(|| stream::read_events(text, content_type, texts))
        .or_else(|| document::read_after_text(text, texts))
        .or_else(|| html::read(text, content_type, texts))
        .or_else(|| xml::read(text, content_type, texts))
        .or_else(|| form::read(text, content_type, texts))
        .unwrap_or_else(|| plain_text(text, content_type))
}

/// What follows byte order marks.
fn behind_marks(mut text: &str) -> &str {
    while let Some(rest) = text.strip_prefix('\u{feff}') {
        text = rest;
    }
    text
}

/// The text that a URI or a gRPC message writes with `%20` and its like.
pub(crate) fn percent_decoded<'a>(text: &'a str, texts: &'a Texts) -> &'a str {
    form::decoded(text, false, texts)
}

/// Reads JSON that the caller wrote: all of it, or none.
pub(crate) fn read_configuration<'a>(text: &'a str, texts: &'a Texts) -> Option<Tree<'a>> {
    let is_sound = |read: &json::Document<'_>| !read.malformed && !read.truncated && trim(read.rest).is_empty();
    json::read_whole(text, texts).filter(is_sound).map(|document| document.tree)
}

/// Reads the JSON that a string of another document holds.
pub(crate) fn read_nested<'a>(text: &'a str, texts: &'a Texts) -> Option<Tree<'a>> {
    if starts_with_one(trim_start(text), b"{[") { read_document(text, texts) } else { None }
}

#[inline(never)]
fn read_document<'a>(text: &'a str, texts: &'a Texts) -> Option<Tree<'a>> {
    let document = json::read(text, texts).filter(|document| document.convincing && trim(document.rest).is_empty())?;
    (document.tree.next() > 1).then_some(document.tree)
}

#[inline(never)]
fn plain_text<'a>(text: &'a str, content_type: Option<&str>) -> Body<'a> {
    Body {
        text,
        stated_id: stated_id::find(text),
        served_by: server::of_text(text),
        malformed: matches!(content_type::promised(content_type), Some(Family::Json | Family::Xml)),
        ..Body::new(Family::Text)
    }
}
