//! An application's own dialects, from the JSON that it hands over.

use alloc::string::String;
use alloc::vec::Vec;

use super::Dialect;
use crate::config::{Config, ConfigError, Member};
use crate::extract::is_role;
use crate::normalized::Kind;
use crate::search::{characters, starts_with_one, without_start, words};
use crate::texts::Texts;

/// A [`Dialect`] that owns its texts, read from JSON.
///
/// Its members are those of [`Dialect`] in camelCase. Lists are one text with spaces, or a list of texts;
/// `roles` and `kinds` are objects.
///
/// ```
/// use error_normalizer::{Input, Kind, Options, OwnDialect, normalize};
/// let json = r#"[{"id": "acme", "when": "/oops", "roles": {"oops": "message"}, "kinds": {"E 7": "locked"}}]"#;
/// let own = OwnDialect::list_from_json(json)?;
/// let dialects: Vec<_> = own.iter().map(OwnDialect::lend).collect();
/// let options = Options { dialects: &dialects, ..Options::default() };
/// let input = Input { status: Some(400), body: br#"{"oops":"Wait for Ada.","code":"e7"}"#, ..Input::default() };
/// let error = normalize(&input, &options);
/// assert_eq!((error.kind, &*error.dialect), (Kind::Locked, "acme"));
/// # Ok::<(), error_normalizer::ConfigError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct OwnDialect {
    id: String,
    when: String,
    key: String,
    users: String,
    users_when: String,
    users_title: String,
    users_lang: String,
    error_id: String,
    docs: String,
    roles: String,
    kinds: String,
}

impl OwnDialect {
    /// Reads a list of dialects.
    ///
    /// # Errors
    /// One sentence that names the first member that is unknown, missing or not of its form.
    ///
    /// ```
    /// use error_normalizer::OwnDialect;
    /// assert!(OwnDialect::list_from_json(r#"[{"id": "acme", "when": "/oops"}]"#).is_ok());
    /// assert!(OwnDialect::list_from_json(r#"[{"id": "acme"}]"#).is_err());
    /// ```
    pub fn list_from_json(text: &str) -> Result<Vec<Self>, ConfigError> {
        Config::read("dialects", text, &Texts::default())?
            .root()?
            .elements()?
            .map(|dialect| Self::from_member(&dialect))
            .collect()
    }

    /// The same, as [`Options::dialects`](crate::Options::dialects) takes it.
    ///
    /// ```
    /// use error_normalizer::OwnDialect;
    /// let own = OwnDialect::list_from_json(r#"[{"id": "acme", "when": "/oops"}]"#)?;
    /// assert_eq!(own[0].lend().id, "acme");
    /// # Ok::<(), error_normalizer::ConfigError>(())
    /// ```
    #[must_use]
    pub fn lend(&self) -> Dialect<'_> {
        Dialect {
            id: &self.id,
            when: &self.when,
            key: &self.key,
            users: &self.users,
            users_when: &self.users_when,
            users_title: &self.users_title,
            users_lang: &self.users_lang,
            error_id: &self.error_id,
            docs: &self.docs,
            roles: &self.roles,
            kinds: &self.kinds,
        }
    }

    fn from_member(dialect: &Member<'_>) -> Result<Self, ConfigError> {
        let mut own = Self::default();
        for member in dialect.members() {
            match member.name() {
                "id" => own.id = member.filled_text()?,
                "when" => own.when = conditions(&member)?,
                "key" => own.key = places(&member)?,
                "users" => own.users = places(&member)?,
                "usersWhen" => own.users_when = conditions(&member)?,
                "usersTitle" => own.users_title = places(&member)?,
                "usersLang" => own.users_lang = places(&member)?,
                "errorId" => own.error_id = places(&member)?,
                "docs" => own.docs = places(&member)?,
                "roles" => own.roles = pairs(&member, is_role, " is not a role")?,
                "kinds" => own.kinds = pairs(&member, |kind| Kind::from_slug(kind).is_some(), " is not a kind")?,
                _ => return Err(member.error(" is not a member of a dialect")),
            }
        }
        if own.id.is_empty() {
            return Err(dialect.error(" has no id"));
        }
        if own.when.is_empty() {
            return Err(dialect.error(" does not say when it is spoken (\"when\")"));
        }
        Ok(own)
    }
}

fn conditions(member: &Member<'_>) -> Result<String, ConfigError> {
    let text = member.spaced_text()?;
    let is_condition = |word: &str| word == "or" || starts_with_one(without_start(word, b"!"), b"/@");
    if words(&text).all(is_condition) {
        Ok(text)
    } else {
        Err(member.error(" has a condition that begins with none of \"/\", \"@\" and \"!\""))
    }
}

fn places(member: &Member<'_>) -> Result<String, ConfigError> {
    let text = member.spaced_text()?;
    if words(&text).all(|place| place.starts_with('/')) {
        Ok(text)
    } else {
        Err(member.error(" has a place that does not begin with \"/\""))
    }
}

/// `{"E 7": "locked"}` as `E7=locked`: a dialect's lists are separated by spaces.
fn pairs(object: &Member<'_>, is_known: fn(&str) -> bool, problem: &str) -> Result<String, ConfigError> {
    let mut pairs = String::new();
    for member in object.members() {
        let value = member.filled_text()?;
        if !is_known(&value) {
            return Err(member.error(problem));
        }
        let name: String = characters(member.name()).filter(|c| !c.is_whitespace() && *c != '=').collect();
        pairs.extend([&*name, "=", &*value, " "]);
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(json: &str) -> String {
        OwnDialect::list_from_json(json).map_or_else(|error| error.to_string(), |_| String::new())
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (json, expected) in [
            ("{", "dialects is not JSON"),
            ("{}", "dialects is not a list"),
            (r#"[{"when":"/a"}]"#, "dialects[0] has no id"),
            (r#"[{"id":"a"}]"#, "dialects[0] does not say when it is spoken (\"when\")"),
            (r#"[{"id":"a","when":"/a","whenn":"/b"}]"#, "dialects[0][\"whenn\"] is not a member of a dialect"),
            (
                r#"[{"id":"a","when":"a"}]"#,
                "dialects[0][\"when\"] has a condition that begins with none of \"/\", \"@\" and \"!\"",
            ),
            (
                r#"[{"id":"a","when":"/a","key":["b"]}]"#,
                "dialects[0][\"key\"] has a place that does not begin with \"/\"",
            ),
            (r#"[{"id":"a","when":"/a","kinds":{"E1":"locke"}}]"#, "dialects[0][\"kinds\"][\"E1\"] is not a kind"),
            (r#"[{"id":"a","when":"/a","roles":{"x":"sentence"}}]"#, "dialects[0][\"roles\"][\"x\"] is not a role"),
            (r#"[{"id":"a","when":7}]"#, "dialects[0][\"when\"] is not a text"),
            (r#"[{"id":"a","when":["/a","or","@x"],"roles":{"x":"message"},"kinds":{"E1":"locked"}}]"#, ""),
        ] {
            assert_eq!(complaint(json), expected, "{json}");
        }
    }
}
