//! What kind an API's machine code means, in the vocabulary that APIs share.

mod words;

use crate::normalized::Kind;
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

/// The kind that a code means; `None` where it is unknown or could mean several.
///
/// A `ValidationFailed` that is not `whole` comes from words like `invalid`: less than a specific status.
pub(crate) fn kind_of(key: &str) -> Option<Meaning> {
    let found = WORDS.find(key)?;
    let kind = words::kind(found.meaning).filter(|&kind| kind != Kind::Unknown)?;
    Some(Meaning { kind, whole: found.whole, repeats_status: words::is_plain(found.meaning) })
}

/// Whether a code says no more than that something failed: `error`, `invalid_request`.
pub(crate) fn is_catch_all(key: &str) -> bool {
    WORDS.find(key).is_some_and(|found| {
        found.whole
            && words::is_plain(found.meaning)
            && matches!(words::kind(found.meaning), Some(Kind::BadRequest | Kind::Unknown))
    })
}

/// The right spelling of a code that is known to be misspelt.
pub(crate) fn corrected(key: &str) -> Option<&'static str> {
    MISSPELT.iter().find(|(wrong, _)| same_letters(key, wrong)).map(|&(_, right)| right)
}

/// The first is Ormuco's and part of its contract; the others are met in many APIs.
const MISSPELT: &[(&str, &str)] = &[
    ("missing_defaul_value", "missing_default_value"),
    ("acces_denied", "access_denied"),
    ("already_exsists", "already_exists"),
    ("already_exsits", "already_exists"),
    ("authetication_failed", "authentication_failed"),
    ("autentication_failed", "authentication_failed"),
    ("expried_token", "expired_token"),
    ("forbiden", "forbidden"),
    ("gateway_timout", "gateway_timeout"),
    ("internal_sever_error", "internal_server_error"),
    ("invalid_credentails", "invalid_credentials"),
    ("invalid_paramater", "invalid_parameter"),
    ("invalid_paramter", "invalid_parameter"),
    ("not_athorized", "not_authorized"),
    ("not_fuond", "not_found"),
    ("permision_denied", "permission_denied"),
    ("quota_exceded", "quota_exceeded"),
    ("rate_limit_exceded", "rate_limit_exceeded"),
    ("recource_not_found", "resource_not_found"),
    ("request_timout", "request_timeout"),
    ("resouce_not_found", "resource_not_found"),
    ("ressource_not_found", "resource_not_found"),
    ("service_unavailble", "service_unavailable"),
    ("service_unavaliable", "service_unavailable"),
    ("token_expried", "token_expired"),
    ("unathorized", "unauthorized"),
    ("unauthorzed", "unauthorized"),
    ("unautorized", "unauthorized"),
    ("unkown_error", "unknown_error"),
    ("unprocessible_entity", "unprocessable_entity"),
    ("validaton_error", "validation_error"),
];

fn same_letters(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

fn letters(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{MISSPELT, corrected, is_catch_all, kind_of};
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
                "catchAll": is_catch_all(key),
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
        for (wrong, right) in MISSPELT {
            assert!(*right == "not_authorized" || kind_of(right).is_some() || is_catch_all(right), "{wrong}");
        }
    }
}
