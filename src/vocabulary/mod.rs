//! What kind an API's machine code means, in the vocabulary that APIs share.

mod words;

use crate::normalized::Kind;
use crate::phrases::{Phrases, Place, Row, phrases};
use words::WORDS;

/// What a code means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Meaning {
    pub(crate) kind: Kind,
    /// The code is known as a whole, else only by its first or last words.
    pub(crate) whole: bool,
    /// It only says what a status says (`bad_request`): no evidence beyond that status.
    pub(crate) repeats_status: bool,
}

impl Meaning {
    /// Whether the code says no more than that something failed: `error`, `invalid_request`.
    pub(crate) fn is_catch_all(self) -> bool {
        self.whole && self.repeats_status && matches!(self.kind, Kind::BadRequest | Kind::Unknown)
    }
}

/// The kind that a code means; `None` where it is unknown or could mean several.
///
/// A `ValidationFailed` that is not `whole` comes from words like `invalid`: less than a specific status.
pub(crate) fn kind_of(key: &str) -> Option<Meaning> {
    meaning_of(key).filter(|meaning| meaning.kind != Kind::Unknown)
}

/// The same, `Unknown` where the code is known to say nothing.
pub(crate) fn meaning_of(key: &str) -> Option<Meaning> {
    let found = WORDS.find(key)?;
    let kind = words::kind(found.meaning)?;
    Some(Meaning { kind, whole: found.whole, repeats_status: words::is_plain(found.meaning) })
}

/// The right spelling of a code that is known to be misspelt.
pub(crate) fn corrected(key: &str) -> Option<&'static str> {
    SPELLINGS.get(usize::from(MISSPELT.of_letters(key)?)).map(|&(right, _)| right)
}

/// Right and wrong. The first is Ormuco's and part of its contract; the others are met in many APIs.
const SPELLINGS: &[(&str, &str)] = &[
    ("missing_default_value", "missing defaul value"),
    ("access_denied", "acces denied"),
    ("already_exists", "already exsists|already exsits"),
    ("authentication_failed", "authetication failed|autentication failed"),
    ("expired_token", "expried token"),
    ("forbidden", "forbiden"),
    ("gateway_timeout", "gateway timout"),
    ("internal_server_error", "internal sever error"),
    ("invalid_credentials", "invalid credentails"),
    ("invalid_parameter", "invalid paramater|invalid paramter"),
    ("not_authorized", "not athorized"),
    ("not_found", "not fuond"),
    ("permission_denied", "permision denied"),
    ("quota_exceeded", "quota exceded"),
    ("rate_limit_exceeded", "rate limit exceded"),
    ("request_timeout", "request timout"),
    ("resource_not_found", "recource not found|resouce not found|ressource not found"),
    ("service_unavailable", "service unavailble|service unavaliable"),
    ("token_expired", "token expried"),
    ("unauthorized", "unathorized|unauthorzed|unautorized"),
    ("unknown_error", "unkown error"),
    ("unprocessable_entity", "unprocessible entity"),
    ("validation_error", "validaton error"),
];

static MISSPELT: Phrases = phrases!(64, &spellings::<{ SPELLINGS.len() }>());

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where a panic is an error message")]
const fn spellings<const COUNT: usize>() -> [Row; COUNT] {
    let (mut rows, mut row) = ([(0, Place::Whole, ""); COUNT], 0);
    while row < COUNT {
        rows[row] = (row as u8, Place::Whole, SPELLINGS[row].1);
        row += 1;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{Meaning, SPELLINGS, corrected, kind_of, meaning_of};
    use serde_json::Value;

    #[test]
    fn codes_mean_what_the_table_says() {
        let mut wrong = Vec::new();
        for line in include_str!("../../tests/vocabulary/codes.jsonl").lines() {
            let row: Value = serde_json::from_str(line).expect(line);
            let key = row["key"].as_str().expect(line);
            let meaning = kind_of(key);
            let found = serde_json::json!({
                "kind": meaning.map(|meaning| meaning.kind.slug()),
                "whole": meaning.is_some_and(|meaning| meaning.whole),
                "repeats": meaning.is_some_and(|meaning| meaning.repeats_status),
                "catchAll": meaning_of(key).is_some_and(Meaning::is_catch_all),
            });
            let differs = |name: &str, default: Value| row.get(name).unwrap_or(&default) != &found[name];
            if differs("kind", Value::Null)
                || differs("whole", Value::Bool(false))
                || differs("repeats", Value::Bool(false))
                || differs("catchAll", Value::Bool(false))
            {
                wrong.push(format!("{line}\n    found {found}"));
            }
        }
        assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn misspelt_codes_are_corrected_to_codes_that_mean_something() {
        assert_eq!(corrected("missing_defaul_value"), Some("missing_default_value"));
        assert_eq!(corrected("PermisionDenied"), Some("permission_denied"));
        assert_eq!(corrected("missing_default_value"), None);
        for (right, wrong) in SPELLINGS {
            let means_something = meaning_of(right).is_some();
            assert!(means_something || *right == "not_authorized", "{right}");
            for wrong in wrong.split('|') {
                assert_eq!(corrected(wrong), Some(*right));
            }
        }
    }
}
