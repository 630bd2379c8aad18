//! Whether a text is fit to be shown to a person, whatever the API says of it.
//!
//! The text is folded once into a bounded [`Reading`]; each rule then reads that, the dearest last.

mod credentials;
mod dumps;
mod lines;
mod mask;
mod names;
mod phrases;
mod places;
mod reading;
mod sql;

pub(crate) use mask::mask;

use reading::Reading;

/// Longer texts are not for reading beside a button.
const LONGEST: usize = 300;

/// What gives a text away as internals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Passwords, tokens, keys.
    Credential,
    /// The frames of a call stack, or the words around them.
    StackTrace,
    /// What a runtime says of a fault in its program.
    Exception,
    /// A statement in SQL.
    Sql,
    /// What a database says of its constraints, tables and indexes.
    Database,
    /// What proxies, sockets and operating systems say.
    Infrastructure,
    /// Several words of the trade.
    Jargon,
    /// A place in the server's file system, or a request's path.
    Path,
    /// An address with a scheme that is not the web's, or with a password in it.
    Connection,
    /// A host or address that only the server's network knows.
    PrivateHost,
    /// A cloud provider's name for a resource.
    CloudResource,
    /// An object, list or map as its language prints it.
    Dump,
    /// A document in HTML or XML.
    Markup,
    /// A placeholder that nobody filled in.
    Template,
    /// A regular expression.
    Pattern,
    /// What a program prints where a value is missing.
    Leftover,
    /// A class, module or method.
    ClassName,
    /// A variable, column or field of a program.
    Identifier,
    /// A name for a message instead of the message.
    Key,
    /// No letter at all.
    NoWords,
    /// More than a person reads beside a button.
    TooLong,
}

impl Mark {
    /// The mark's name in data and notes.
    pub(crate) const fn slug(self) -> &'static str {
        match self {
            Self::Credential => "credential",
            Self::StackTrace => "stack_trace",
            Self::Exception => "exception",
            Self::Sql => "sql",
            Self::Database => "database",
            Self::Infrastructure => "infrastructure",
            Self::Jargon => "jargon",
            Self::Path => "path",
            Self::Connection => "connection",
            Self::PrivateHost => "private_host",
            Self::CloudResource => "cloud_resource",
            Self::Dump => "dump",
            Self::Markup => "markup",
            Self::Template => "template",
            Self::Pattern => "pattern",
            Self::Leftover => "leftover",
            Self::ClassName => "class_name",
            Self::Identifier => "identifier",
            Self::Key => "key",
            Self::NoWords => "no_words",
            Self::TooLong => "too_long",
        }
    }
}

/// The first mark of internals that the text bears.
pub(crate) fn finding(text: &str) -> Option<Mark> {
    let reading = Reading::of(text);
    RULES.iter().find_map(|rule| rule(&reading))
}

/// Whether the text bears the marks of internals.
pub(crate) fn leaks(text: &str) -> bool {
    finding(text).is_some()
}

/// In the order in which a text that bears several marks is reported.
const RULES: &[fn(&Reading) -> Option<Mark>] =
    &[credentials::finding, phrases::finding, sql::finding, places::finding, dumps::finding, names::finding, length];

fn length(text: &Reading) -> Option<Mark> {
    if !text.shown.chars().any(char::is_alphabetic) {
        Some(Mark::NoWords)
    } else {
        text.is_too_long.then_some(Mark::TooLong)
    }
}

#[cfg(test)]
mod tests;
