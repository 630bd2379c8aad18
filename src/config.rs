//! JSON that a caller hands over as configuration: every complaint names the member at fault.

use alloc::borrow::ToOwned;
use alloc::string::String;

use core::fmt;

use crate::body;
use crate::body::tree::{Node, Tree, Value};
use crate::search::trim;
use crate::texts::{Texts, decimal, joined};

/// Why a locale, own texts, a policy table or an own dialect cannot be used: one sentence that names the member at fault.
///
/// ```
/// use error_normalizer::OwnDialect;
/// let error = OwnDialect::list_from_json(r#"[{"id": "acme", "wenn": "/oops"}]"#).unwrap_err();
/// assert!(error.to_string().contains(r#"dialects[0]["wenn"]"#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// The sentence.
    #[cfg(feature = "npm")]
    pub(crate) fn sentence(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl core::error::Error for ConfigError {}

/// A configuration's tree, and what complaints call it.
pub(crate) struct Config<'c> {
    name: &'static str,
    tree: Tree<'c>,
}

/// A member of a configuration, with the place that complaints name: `texts["card_declined"]`.
pub(crate) struct Member<'t> {
    node: Node<'t, 't>,
    place: String,
}

impl<'c> Config<'c> {
    pub(crate) fn read(name: &'static str, text: &'c str, texts: &'c Texts) -> Result<Self, ConfigError> {
        match body::read_configuration(text, texts) {
            Some(tree) => Ok(Self { name, tree }),
            None => Err(ConfigError(joined(&[name, " is not JSON"], ""))),
        }
    }

    pub(crate) fn root(&self) -> Result<Member<'_>, ConfigError> {
        match self.tree.root() {
            Some(node) => Ok(Member { node, place: self.name.to_owned() }),
            None => Err(ConfigError(joined(&[self.name, " is empty"], ""))),
        }
    }
}

impl<'t> Member<'t> {
    pub(crate) fn name(&self) -> &'t str {
        self.node.name()
    }

    pub(crate) fn text(&self) -> Option<&'t str> {
        self.node.as_str()
    }

    pub(crate) fn is_true(&self) -> bool {
        self.node.value() == Value::Bool(true)
    }

    pub(crate) fn get(&self, name: &str) -> Option<Self> {
        self.node.get(name).map(|node| self.child(node))
    }

    pub(crate) fn object(self) -> Result<Self, ConfigError> {
        if self.node.is_object() { Ok(self) } else { Err(self.error(" is not an object")) }
    }

    pub(crate) fn members(&self) -> impl Iterator<Item = Self> {
        self.node.children().map(|node| self.child(node))
    }

    /// The elements of a list, each with its place in it.
    pub(crate) fn elements(&self) -> Result<impl Iterator<Item = Self>, ConfigError> {
        if !self.node.is_array() {
            return Err(self.error(" is not a list"));
        }
        let place = |index: usize| joined(&[&*self.place, "[", &decimal(index as u64), "]"], "");
        Ok(self.node.children().enumerate().map(move |(index, node)| Self { node, place: place(index) }))
    }

    /// A text, or a list of texts joined by spaces.
    pub(crate) fn spaced_text(&self) -> Result<String, ConfigError> {
        let mut joined = String::new();
        if !self.node.is_array() {
            joined.extend(self.filled_text()?.split_ascii_whitespace().flat_map(|word| [word, " "]));
            return Ok(joined);
        }
        for element in self.elements()? {
            joined.extend([&*element.filled_text()?, " "]);
        }
        Ok(joined)
    }

    /// The member's text, which must not be blank.
    pub(crate) fn filled_text(&self) -> Result<String, ConfigError> {
        let text = self.text().map(trim).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or_else(|| self.error(" is not a text"))
    }

    /// The same of the member of that name, if it is there.
    pub(crate) fn optional_text(&self, name: &str) -> Result<Option<String>, ConfigError> {
        self.get(name).map(|member| member.filled_text()).transpose()
    }

    /// The texts of a list of three.
    pub(crate) fn three_texts(&self) -> Option<[String; 3]> {
        let mut texts = self.node.children().map(|node| node.as_str().map(|text| trim(text).to_owned()));
        let three = [texts.next()??, texts.next()??, texts.next()??];
        (self.node.is_array() && texts.next().is_none() && three.iter().all(|text| !text.is_empty())).then_some(three)
    }

    pub(crate) fn error(&self, problem: &str) -> ConfigError {
        ConfigError(joined(&[&*self.place, problem], ""))
    }

    fn child(&self, node: Node<'t, 't>) -> Self {
        Self { node, place: joined(&[&*self.place, "[\"", node.name(), "\"]"], "") }
    }
}
