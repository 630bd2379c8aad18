//! In strict territory the reader says what serde_json says: the same value, and the same verdict.

use crate::texts::Texts;
use proptest::prelude::*;
use serde_json::Value as Json;

use super::as_serde;
use crate::body::json;

fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        "[ -~]{0,40}".prop_map(Json::from),
    ]
}

fn document() -> impl Strategy<Value = Json> {
    let value = scalar().prop_recursive(6, 128, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Json::from),
            prop::collection::vec(("[a-d\"\\\\é😀]{0,6}", inner), 0..8)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    });
    value.prop_map(|value| if value.is_object() || value.is_array() { value } else { Json::Array(vec![value]) })
}

/// The same document with white space, and with characters written as escapes.
fn respelt(value: &Json, pretty: bool, escaped: bool) -> String {
    let text = if pretty { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) }.unwrap();
    if !escaped {
        return text;
    }
    let mut units = [0; 2];
    text.chars()
        .map(|c| match c {
            '\u{0}'..='\u{7e}' => c.to_string(),
            _ => c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect()
}

/// What a broken server might do to a document.
fn mutated(text: &str, edits: &[(usize, Edit)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (place, edit) in edits {
        let at = place % (characters.len() + 1);
        match edit {
            Edit::Insert(c) => characters.insert(at, *c),
            Edit::Remove if at < characters.len() => drop(characters.remove(at)),
            Edit::Truncate => characters.truncate(at),
            Edit::Repeat => characters.extend_from_within(at..),
            Edit::Remove => {}
        }
    }
    characters.into_iter().collect()
}

#[derive(Clone, Debug)]
enum Edit {
    Insert(char),
    Remove,
    Truncate,
    Repeat,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => prop::sample::select("{}[]\",:\\/'0123456789+-.eEtrufalsn x\n\t\u{1}\u{b}é\u{a0}=>()*".chars().collect::<Vec<_>>())
            .prop_map(Edit::Insert),
        4 => Just(Edit::Remove),
        1 => Just(Edit::Truncate),
        1 => Just(Edit::Repeat),
    ]
}

/// Whether the reader takes all of the text for one document without a flaw.
pub(super) fn accepts(text: &str) -> bool {
    let is_space = |c| matches!(c, ' ' | '\n' | '\r' | '\t');
    json::read(text, &Texts::default())
        .is_some_and(|document| !document.malformed && document.rest.trim_matches(is_space).is_empty())
}

/// Reads with both and compares; what only budgets or the size of numbers decide is not compared.
pub(super) fn assert_agreement(text: &str) {
    match serde_json::from_str::<Json>(text) {
        Ok(value) if value.is_object() || value.is_array() => {
            assert!(accepts(text), "refused {text:?}");
            let texts = Texts::default();
            let ours = json::read(text, &texts).map(|document| as_serde(&document.tree));
            assert_eq!(ours, Some(value), "{text:?}");
        }
        Ok(_) => assert!(json::read(text, &Texts::default()).is_none()),
        Err(error) if error.to_string().contains("number out of range") => {}
        Err(error) => assert!(!accepts(text), "accepted {text:?}, where serde_json says {error}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_documents(value in document(), pretty: bool, escaped: bool) {
        assert_agreement(&respelt(&value, pretty, escaped));
    }

    #[test]
    fn on_broken_documents(value in document(), edits in prop::collection::vec((any::<usize>(), edit()), 1..4)) {
        assert_agreement(&mutated(&value.to_string(), &edits));
    }

    #[test]
    fn on_noise(text in "[\\[\\]{}\",:0-9truefalsn\\\\ue. -]{0,24}") {
        assert_agreement(&format!("[{text}"));
        assert_agreement(&format!("{{\"{text}"));
    }
}
