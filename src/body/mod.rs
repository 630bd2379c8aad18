//! Bytes → [`Body`]: what was sent, decided by its bytes; the content type is only a hint.

pub(crate) mod charset;
mod json;
#[cfg(test)]
mod tests;
pub(crate) mod tree;

use crate::normalized::{Text, owned};
use tree::{Tree, Value};

/// How often JSON may stand inside a JSON string.
const MAX_ENCODINGS: usize = 3;

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
#[derive(Clone, Debug)]
pub(crate) struct Body<'a> {
    pub(crate) family: Family,
    /// JSON, XML and forms: their members. Empty for the other families.
    pub(crate) tree: Tree<'a>,
    /// HTML: its title, else its first heading or sentence. Text: itself, trimmed.
    pub(crate) text: Text<'a>,
    /// An id that an HTML page or a plain text states ("Ray ID: …").
    pub(crate) stated_id: Option<Text<'a>>,
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
            text: Text::Borrowed(""),
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

    fn into_owned(self) -> Body<'static> {
        Body {
            family: self.family,
            tree: self.tree.into_owned(),
            text: owned(self.text),
            stated_id: self.stated_id.map(owned),
            ..Body { tree: Tree::default(), text: Text::Borrowed(""), stated_id: None, ..self }
        }
    }
}

/// Reads a body.
pub(crate) fn read<'a>(text: &'a str, content_type: Option<&str>) -> Body<'a> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    if text.is_empty() {
        return Body::new(Family::Empty);
    }
    None.or_else(|| read_json(text)).or_else(|| read_string(text, content_type)).unwrap_or_else(|| read_text(text))
}

/// Reads the JSON that a string of another document holds.
pub(crate) fn read_nested(text: &str) -> Option<Tree<'static>> {
    let document = json::read(text).filter(|document| document.convincing && document.rest.trim().is_empty())?;
    (document.tree.next() > 1).then(|| document.tree.into_owned())
}

fn read_json(text: &str) -> Option<Body<'_>> {
    let document = json::read(text).filter(|document| document.convincing)?;
    let garbage = !document.rest.trim().is_empty();
    let mut body = Body::json(document);
    body.malformed |= garbage;
    Some(body)
}

fn read_string<'a>(text: &'a str, content_type: Option<&str>) -> Option<Body<'a>> {
    let mut string = json::whole_string(text)?;
    for _ in 1..MAX_ENCODINGS {
        let Some(inner) = json::whole_string(&string) else { break };
        string = owned(inner);
    }
    let _ = content_type;
    if let Some(tree) = read_nested(&string) {
        return Some(Body { tree, double_encoded: true, ..Body::new(Family::Json) });
    }
    Some(Body { text: string, ..Body::new(Family::Text) })
}

fn read_text(text: &str) -> Body<'_> {
    let value = match text {
        "null" => Some(Value::Null),
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ if json::is_number(text) => Some(Value::Number(Text::Borrowed(text))),
        _ => None,
    };
    match value {
        Some(value) => {
            let mut body = Body::new(Family::Json);
            body.tree.leaf(Text::Borrowed(""), value);
            body
        }
        None => Body { text: Text::Borrowed(text), ..Body::new(Family::Text) },
    }
}
