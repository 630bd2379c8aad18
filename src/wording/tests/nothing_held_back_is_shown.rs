use std::sync::LazyLock;

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Facts, ForUsers, LOCALES, choose};
use crate::alike::Alike;
use crate::facts::FieldFacts;
use crate::kind;
use crate::normalized::{Kind, Rule};
use crate::options::Options;
use crate::retry::Advice;
use crate::wording::{Locale, Policy, Settled, Shown, guard};

/// What no text of ours holds.
const CANARY: &str = "Xylophon";

const LONGEST_SHOWN: usize = 300;

/// What is put around an API's words in a page from right to left, after they were judged.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

static LOADED: LazyLock<Vec<Locale>> =
    LazyLock::new(|| LOCALES.iter().map(|(_, text)| Locale::from_json(text).unwrap()).collect());

static LEAKING: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lines = include_str!("../../../tests/guard/leaking.jsonl").lines();
    lines
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["text"].as_str().unwrap().to_owned())
        .collect()
});

/// Words of an API: harmless ones, leaking ones, and anything at all, each with the canary in it.
fn words() -> impl Strategy<Value = String> {
    let leaking = (0..LEAKING.len()).prop_map(|place| LEAKING[place].clone());
    let anything = any::<String>();
    let harmless =
        select(vec!["Your card has no money.", "{errorId} {wait} {limit}", "شكرا لك", "件名がありません。", ""]);
    prop_oneof![leaking, anything, harmless.prop_map(str::to_owned)].prop_map(|text| format!("{CANARY} {text}"))
}

/// For as long as the tests run: facts borrow what they say.
fn kept(text: String) -> &'static str {
    text.leak()
}

fn facts() -> impl Strategy<Value = Facts<'static>> {
    let for_users = option::of((option::of(words()), words())).prop_map(|words| {
        words.map(|(title, message)| ForUsers { title: title.map(kept), message: kept(message), lang: None })
    });
    let field = (words(), option::of(words()), option::of(words())).prop_map(|(message, key, limit)| FieldFacts {
        path: Vec::new(),
        key: key.map(kept),
        message: kept(message),
        limit: limit.map(kept),
        echoes: false,
    });
    let texts = || option::of(words());
    let lists = (proptest::collection::vec(words(), 0..4), proptest::collection::vec(field, 0..3));
    (for_users, lists, texts(), texts(), texts()).prop_map(|(for_users, (messages, fields), title, key, id)| Facts {
        for_users,
        messages: messages.into_iter().map(kept).collect(),
        fields,
        title: title.map(kept),
        key: key.map(kept),
        error_id: id.map(kept),
        ..Facts::default()
    })
}

fn texts<'s>(shown: &'s Shown<'_>) -> impl Iterator<Item = &'s str> {
    [&shown.title, &shown.message].into_iter().chain(&shown.field_messages).map(|text| &**text)
}

proptest! {
    #[test]
    fn whatever_an_api_says(
        facts in facts(),
        kind in select(Kind::ALL),
        status in select(vec![0_u16, 200, 400, 404, 422, 499, 500, 503]),
        policy in select(vec![Policy::Flag, Policy::ClientErrors, Policy::Never]),
        locale in option::of(0..LOCALES.len()),
        retryable in any::<bool>(),
        retry_after_ms in option::of(any::<u64>()),
        rules in proptest::collection::vec(select(Rule::ALL), 0..3),
    ) {
        let action = kind::action(kind, &Advice { retryable, after_ms: retry_after_ms });
        let settled = Settled { status, kind, action, retryable, retry_after_ms, rules: &rules, alike: &Alike::NONE };
        let locale = locale.and_then(|place| LOADED.get(place));
        let shown = choose(&facts, &settled, &Options { policy, locale, ..Options::default() });

        prop_assert_eq!(shown.field_messages.len(), facts.fields.len());
        prop_assert!(shown.public || shown.lang.is_some());
        prop_assert!(!shown.public || policy != Policy::Never);
        for text in texts(&shown) {
            prop_assert!(!text.trim().is_empty());
            prop_assert!(text.chars().count() <= LONGEST_SHOWN + 2, "{}", text);
            prop_assert!(!guard::leaks(text.trim_matches(ISOLATES)), "{}", text);
            prop_assert!(shown.public || !text.contains(CANARY), "{}", text);
            prop_assert!(shown.public || !text.contains('{'), "{}", text);
        }
    }
}

#[test]
fn no_text_of_ours_looks_like_internals() {
    for locale in LOADED.iter().map(Some).chain([None]) {
        for kind in Kind::ALL {
            let settled = super::settled(*kind, 400);
            let rules = Rule::ALL;
            let fields = vec![FieldFacts::default(); rules.len()];
            let facts = Facts { fields, error_id: Some(super::UUID), ..Facts::default() };
            let shown = choose(&facts, &Settled { rules, ..settled }, &Options { locale, ..Options::default() });
            for text in texts(&shown) {
                assert!(!guard::leaks(text), "{:?} {text}", guard::finding(text));
            }
        }
    }
}
