//! Bytes → [`Body`]: what was sent, decided by its bytes; the content type is only a hint.

pub(crate) mod tree;

use crate::normalized::Text;
use tree::Tree;

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
    /// The reader gave up, or read what its grammar forbids.
    pub(crate) malformed: bool,
    /// The body ends in the middle.
    pub(crate) truncated: bool,
    /// JSON stood inside a JSON string at the top.
    pub(crate) double_encoded: bool,
}
