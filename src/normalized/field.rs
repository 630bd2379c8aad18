//! An error about a single input, and the path to it.

use alloc::vec::Vec;

use super::{Rule, Text, owned};

/// One step of the path to an input.
///
/// ```
/// use error_normalizer::PathPart;
/// assert_ne!(PathPart::Name("0".into()), PathPart::Index(0));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum PathPart<'a> {
    /// A member's name.
    Name(Text<'a>),
    /// A place in a list, from 0.
    Index(u32),
}

impl PathPart<'_> {
    /// The same, borrowing from nothing.
    ///
    /// ```
    /// use error_normalizer::PathPart;
    /// let read = String::from("email");
    /// let kept = PathPart::Name(read.as_str().into()).into_owned();
    /// drop(read);
    /// assert_eq!(kept, PathPart::Name("email".into()));
    /// ```
    #[must_use]
    pub fn into_owned(self) -> PathPart<'static> {
        match self {
            Self::Name(name) => PathPart::Name(owned(name)),
            Self::Index(index) => PathPart::Index(index),
        }
    }
}

/// An error about a single input.
///
/// ```
/// use error_normalizer::{Input, Options, PathPart, Rule, normalize};
/// let input = Input { status: Some(422), body: br#"{"errors": {"tags[0]": ["is required"]}}"#, ..Input::default() };
/// let field = normalize(&input, &Options::default()).fields.remove(0);
/// assert_eq!(field.path, [PathPart::Name("tags".into()), PathPart::Index(0)]);
/// assert_eq!((&*field.name, field.rule), ("tags.0", Rule::Required));
/// assert_eq!(field.user_message, "Fill this in.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct FieldError<'a> {
    /// Where, without envelope parts: `["items", 0, "quantity"]`.
    pub path: Vec<PathPart<'a>>,
    /// The same, as form libraries name it: `items.0.quantity`.
    pub name: Text<'a>,
    /// What rule it broke.
    pub rule: Rule,
    /// The API's own code for it, verbatim.
    pub key: Option<Text<'a>>,
    /// The API's words, for developers.
    pub developer_message: Text<'a>,
    /// Safe to show beside the input.
    pub user_message: Text<'a>,
}

impl FieldError<'_> {
    /// The same, borrowing from nothing.
    ///
    /// ```
    /// use error_normalizer::{FieldError, Input, Options, normalize};
    /// fn first_field(body: &[u8]) -> Option<FieldError<'static>> {
    ///     let input = Input { status: Some(422), body, ..Input::default() };
    ///     normalize(&input, &Options::default()).fields.into_iter().next().map(FieldError::into_owned)
    /// }
    /// assert!(first_field(br#"{"errors": {"email": ["is required"]}}"#).is_some_and(|field| field.name == "email"));
    /// ```
    #[must_use]
    pub fn into_owned(self) -> FieldError<'static> {
        FieldError {
            path: self.path.into_iter().map(PathPart::into_owned).collect(),
            name: owned(self.name),
            rule: self.rule,
            key: self.key.map(owned),
            developer_message: owned(self.developer_message),
            user_message: owned(self.user_message),
        }
    }
}
