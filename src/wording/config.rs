//! JSON that a caller hands over as configuration: every complaint names the member at fault.
//!
//! It is read once, so size goes before speed: nothing is inlined.

use std::fmt;

use crate::body::tree::{Node, Tree, Value};
use crate::body::{self, Family};

/// Why a locale, own texts or a policy table cannot be used: one sentence that names the member at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordingError(String);

impl fmt::Display for WordingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for WordingError {}

/// A configuration's tree, and what complaints call it.
pub(super) struct Config<'c> {
    name: &'static str,
    tree: Tree<'c>,
}

/// A member of a configuration, with the place that complaints name: `texts["card_declined"]`.
pub(super) struct Member<'t> {
    node: Node<'t, 't>,
    place: String,
}

impl<'c> Config<'c> {
    #[inline(never)]
    pub(super) fn read(name: &'static str, text: &'c str) -> Result<Self, WordingError> {
        let body = body::read(text, None);
        if body.family == Family::Json && !body.malformed && !body.truncated {
            Ok(Self { name, tree: body.tree })
        } else {
            Err(WordingError([name, " is not JSON"].concat()))
        }
    }

    #[inline(never)]
    pub(super) fn root(&self) -> Result<Member<'_>, WordingError> {
        match self.tree.root() {
            Some(node) => Ok(Member { node, place: self.name.to_owned() }),
            None => Err(WordingError([self.name, " is empty"].concat())),
        }
    }
}

impl<'t> Member<'t> {
    pub(super) fn name(&self) -> &'t str {
        self.node.name()
    }

    #[inline(never)]
    pub(super) fn text(&self) -> Option<&'t str> {
        self.node.as_str().map(|text| &**text)
    }

    pub(super) fn is_true(&self) -> bool {
        *self.node.value() == Value::Bool(true)
    }

    #[inline(never)]
    pub(super) fn get(&self, name: &str) -> Option<Self> {
        self.node.get(name).map(|node| self.child(node))
    }

    #[inline(never)]
    pub(super) fn object(self) -> Result<Self, WordingError> {
        if self.node.is_object() { Ok(self) } else { Err(self.error(" is not an object")) }
    }

    pub(super) fn members(&self) -> impl Iterator<Item = Self> {
        self.node.children().map(|node| self.child(node))
    }

    /// The member's text, which must not be blank.
    #[inline(never)]
    pub(super) fn filled_text(&self) -> Result<String, WordingError> {
        let text = self.text().map(str::trim).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or_else(|| self.error(" is not a text"))
    }

    /// The same of the member of that name, if it is there.
    #[inline(never)]
    pub(super) fn optional_text(&self, name: &str) -> Result<Option<String>, WordingError> {
        self.get(name).map(|member| member.filled_text()).transpose()
    }

    /// The texts of a list of three.
    #[inline(never)]
    pub(super) fn three_texts(&self) -> Option<[String; 3]> {
        let mut texts = self.node.children().map(|node| node.as_str().map(|text| text.trim().to_owned()));
        let three = [texts.next()??, texts.next()??, texts.next()??];
        (self.node.is_array() && texts.next().is_none() && three.iter().all(|text| !text.is_empty())).then_some(three)
    }

    #[inline(never)]
    pub(super) fn error(&self, problem: &str) -> WordingError {
        WordingError([&*self.place, problem].concat())
    }

    #[inline(never)]
    fn child(&self, node: Node<'t, 't>) -> Self {
        Self { node, place: [&*self.place, "[\"", node.name(), "\"]"].concat() }
    }
}
