//! Which rule an input broke, by the API's code for it, else by its words.

mod limit;
mod sense;

use crate::normalized::Rule;
use crate::search::contains;
use limit::limit;
use sense::{Reading, Sense};

/// The rule, and the number that it speaks of where the words have it.
#[inline(never)]
pub(crate) fn with_limit<'a>(key: Option<&str>, message: &'a str) -> (Rule, Option<&'a str>) {
    let rule = rule(key, message);
    (rule, limit(message, rule))
}

/// The code comes first; the words decide where it says no more than "invalid", and make it more precise where
/// it leaves open what was too small or which format was meant.
fn rule(key: Option<&str>, message: &str) -> Rule {
    // A URI's words name its scheme (Symfony's `urn:uuid:…`).
    let key = key.filter(|key| !key.starts_with("urn:") && !contains(key, "://"));
    let by_key = key.map_or(Rule::Invalid, |key| broken(&Reading::of_code(key)));
    let is_final = !matches!(
        by_key,
        Rule::Invalid | Rule::NotAllowed | Rule::InvalidFormat | Rule::InvalidType | Rule::TooSmall | Rule::TooLarge
    );
    if is_final {
        return by_key;
    }
    let by_words = broken(&Reading::of_sentence(message));
    match (by_key, by_words) {
        (Rule::Invalid, _)
        | (Rule::InvalidFormat, Rule::InvalidEmail | Rule::InvalidUrl | Rule::InvalidDate | Rule::WeakPassword)
        // GoDaddy's `UNEXPECTED_TYPE`.
        | (Rule::NotAllowed, Rule::InvalidType)
        | (Rule::InvalidType, Rule::Required | Rule::InvalidDate)
        | (Rule::TooSmall, Rule::TooShort)
        | (Rule::TooLarge, Rule::TooLong) => by_words,
        _ => by_key,
    }
}

/// From the rules that are told most surely to those whose words occur in other complaints as well.
fn broken(reading: &Reading) -> Rule {
    use Sense::{
        Choice, ChoiceCode, Contain, Digit, Empty, Exist, Expected, Format, Invalid, Least, Long, LowerCase, Match,
        Must, Not, Of, One, Password, Provided, Required, Resource, Short, Taken, Too, Type, TypeNumber, TypeText,
        Undefined, Unit, Valid, Weak,
    };
    let has = |sense: Sense| reading.has(sense);
    let in_code = reading.is_code;
    let weak = has(Weak) && (has(Password) || in_code)
        || has(LowerCase) && (has(Least) || has(Password))
        || has(Password) && has(Contain) && (has(Digit) || has(TypeNumber));
    let somebody_has_it = has(Taken) || (has(Exist) && !has(Not) && !has(Must));
    let names_type = has(Type) && !has(Unit) && (in_code || has(Invalid) || has(Expected))
        || in_code && !has(Invalid) && (has(TypeNumber) || has(TypeText));
    let signs = [
        weak.then_some(Rule::WeakPassword),
        (has(Too) && has(Short)).then_some(Rule::TooShort),
        (has(Too) && has(Long)).then_some(Rule::TooLong),
        // Entries of a list that equal each other are nobody else's.
        (somebody_has_it && has(Unit)).then_some(Rule::Invalid),
        somebody_has_it.then_some(Rule::Taken),
        crossed_limit(reading),
        has(Undefined).then_some(Rule::Required),
        reading.demanded,
        (in_code && has(Required) && has(Resource)).then_some(Rule::NotFound),
        // "to required type 'int'"
        (has(Required) && has(Type) && !has(Provided)).then_some(Rule::InvalidType),
        (has(Empty) || has(Required)).then_some(Rule::Required),
        (has(Exist) && has(Must) && has(Not)).then_some(Rule::NotAllowed),
        has(Exist).then_some(Rule::NotFound),
        has(Format).then_some(reading.noun.unwrap_or(Rule::InvalidFormat)),
        (has(Choice) || (in_code && has(ChoiceCode)) || (has(One) && has(Of))).then_some(Rule::NotAllowed),
        reading.noun.filter(|_| in_code || has(Valid) || has(Invalid) || has(Not)),
        names_type.then_some(Rule::InvalidType),
        has(Match).then_some(Rule::Mismatch),
        (has(Valid) && !has(Invalid)).then_some(Rule::InvalidFormat),
        (has(Provided) && !has(Invalid)).then_some(Rule::Required),
    ];
    signs.into_iter().flatten().next().unwrap_or(Rule::Invalid)
}

fn crossed_limit(reading: &Reading) -> Option<Rule> {
    use Sense::{Digit, Least, Long, Most, Number, Short, Too, TypeText, Unit};
    let has = |sense: Sense| reading.has(sense);
    let counts = has(Unit) || has(Digit) || has(Long) || has(Short) || (reading.is_code && has(TypeText));
    let is_limit = reading.at_least.is_some() || reading.is_code || counts || has(Number) || has(Too);
    let at_least = match (has(Least), has(Most)) {
        (true, false) if is_limit => Some(true),
        (false, true) if is_limit => Some(false),
        _ => reading.at_least,
    };
    Some(match (at_least?, counts) {
        (true, true) => Rule::TooShort,
        (true, false) => Rule::TooSmall,
        (false, true) => Rule::TooLong,
        (false, false) => Rule::TooLarge,
    })
}

#[cfg(test)]
mod tests {
    use super::with_limit;
    use serde_json::Value;

    #[test]
    fn rules_and_limits_are_what_the_table_says() {
        let mut wrong = Vec::new();
        for line in include_str!("../../tests/rules/rules.jsonl").lines() {
            let row: Value = serde_json::from_str(line).expect(line);
            let message = row["message"].as_str().unwrap_or("");
            let (found, limit) = with_limit(row["key"].as_str(), message);
            if row["rule"] != found.slug() || row["limit"].as_str() != limit {
                wrong.push(format!("{line}\n    found {} {limit:?}", found.slug()));
            }
        }
        assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
    }
}
