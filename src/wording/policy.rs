//! Whose words the user sees, for which responses.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::config::{Config, ConfigError};
use crate::normalized::Kind;
use crate::search::{self, cut_at};
use crate::texts::Texts;

/// Whose words the user sees.
///
/// ```
/// use error_normalizer::Policy;
/// assert_eq!(Policy::from_slug("client-errors"), Some(Policy::ClientErrors));
/// assert_eq!(Policy::default(), Policy::Flag);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// The API's own only where the response marks them as meant for users.
    #[default]
    Flag,
    /// Also the API's own for 4xx, after the guard.
    ClientErrors,
    /// Always ours, or the caller's.
    Never,
}

impl Policy {
    /// The policy of that name: `flag`, `client-errors` or `never`.
    ///
    /// ```
    /// use error_normalizer::Policy;
    /// assert_eq!(Policy::from_slug("never"), Some(Policy::Never));
    /// assert_eq!(Policy::from_slug("always"), None);
    /// ```
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        match slug {
            "flag" => Some(Self::Flag),
            "client-errors" => Some(Self::ClientErrors),
            "never" => Some(Self::Never),
            _ => None,
        }
    }
}

/// Policies that differ by dialect, kind or status.
///
/// An entry is named by a kind (`payment_failed`), a status (`404`), a class of statuses (`4xx`), a dialect
/// (`ormuco`), or a dialect and one of the others (`ormuco/4xx`); `default` is for the rest. The most
/// specific entry wins: whatever names a dialect before whatever does not, then a kind before a status,
/// and a status before its class.
///
/// ```
/// use error_normalizer::{Input, Options, Policy, PolicyTable, normalize};
/// let table = PolicyTable::default().with("4xx", Policy::ClientErrors).with("forbidden", Policy::Never);
/// let options = Options { policies: Some(&table), ..Options::default() };
/// let shown = |status| normalize(&Input { status: Some(status), body: b"Ask Ann for it.", ..Input::default() }, &options).public;
/// assert!(shown(409) && !shown(403) && !shown(500));
/// ```
#[derive(Clone, Debug, Default)]
pub struct PolicyTable {
    entries: Vec<(String, Policy)>,
}

impl PolicyTable {
    /// With one more entry; of two that are named the same the later one counts.
    ///
    /// ```
    /// use error_normalizer::{Input, Options, Policy, PolicyTable, normalize};
    /// let table = PolicyTable::default().with("4xx", Policy::Never).with("4xx", Policy::ClientErrors);
    /// let options = Options { policies: Some(&table), ..Options::default() };
    /// assert!(normalize(&Input { status: Some(409), body: b"Ask Ann for it.", ..Input::default() }, &options).public);
    /// ```
    #[must_use]
    pub fn with(mut self, name: &str, policy: Policy) -> Self {
        self.entries.push((name.to_owned(), policy));
        self
    }

    /// From JSON: an object of policies by entry.
    ///
    /// # Errors
    ///
    /// Names the entry that is no policy.
    ///
    /// ```
    /// use error_normalizer::PolicyTable;
    /// assert!(PolicyTable::from_json(r#"{"default": "never", "4xx": "client-errors"}"#).is_ok());
    /// assert_eq!(
    ///     PolicyTable::from_json(r#"{"4xx": "always"}"#).unwrap_err().to_string(),
    ///     r#"policy["4xx"] is not "flag", "client-errors" or "never""#,
    /// );
    /// ```
    pub fn from_json(text: &str) -> Result<Self, ConfigError> {
        let kept = Texts::default();
        let config = Config::read("policy", text, &kept)?;
        let mut table = Self::default();
        for entry in config.root()?.object()?.members() {
            let policy = entry.text().and_then(Policy::from_slug);
            let policy = policy.ok_or_else(|| entry.error(r#" is not "flag", "client-errors" or "never""#))?;
            table.entries.push((entry.name().to_owned(), policy));
        }
        Ok(table)
    }

    #[inline(never)]
    pub(super) fn find(&self, dialect: &str, status: u16, kind: Kind) -> Option<Policy> {
        let weighed =
            self.entries.iter().filter_map(|(name, policy)| Some((weight(name, dialect, status, kind)?, *policy)));
        weighed.max_by_key(|(weight, _)| *weight).map(|(_, policy)| policy)
    }
}

/// How closely an entry fits a response; `None` where it does not.
fn weight(name: &str, dialect: &str, status: u16, kind: Kind) -> Option<u8> {
    const DIALECT: u8 = 8;
    if name == dialect {
        return Some(DIALECT);
    }
    match cut_at(name, b'/') {
        Some((of, case)) if of == dialect => Some(DIALECT + weight_of_case(case, status, kind)?),
        Some(_) => None,
        None if name == "default" => Some(0),
        None => weight_of_case(name, status, kind),
    }
}

fn weight_of_case(case: &str, status: u16, kind: Kind) -> Option<u8> {
    let is = |digits: &str, number: u16| search::number(digits) == Some(number);
    match case.strip_suffix("xx") {
        _ if case == kind.slug() => Some(3),
        None if is(case, status) => Some(2),
        Some(class) if is(class, status / 100) => Some(1),
        _ => None,
    }
}
