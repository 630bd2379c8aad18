use std::collections::BTreeSet;

use super::LOCALES;
use crate::normalized::Kind;
use crate::wording::Locale;
use crate::wording::english::{ADVICE, FIELD_TEXTS, kind_words};
use serde_json::Value;

const LONGEST_TITLE: usize = 40;
const LONGEST_MESSAGE: usize = 120;
/// With the words for an id, before the id.
const LONGEST_WITH_REFERENCE: usize = 160;

fn files() -> impl Iterator<Item = (&'static str, Value)> {
    LOCALES.iter().map(|(tag, text)| (*tag, serde_json::from_str(text).unwrap()))
}

/// The text at a place, for every place that English has.
fn texts(file: &Value) -> Vec<(String, String, &'static str)> {
    let text = |value: &Value| value.as_str().map(str::to_owned).unwrap_or_default();
    let mut texts = Vec::new();
    for kind in Kind::ALL {
        let (slug, words) = (kind.slug(), kind_words(*kind));
        let advice = words.message.strip_prefix(words.what).unwrap().trim();
        for (place, english) in [words.title, words.what, advice].into_iter().enumerate() {
            texts.push((format!("kinds.{slug}.{place}"), text(&file["kinds"][slug][place]), english));
        }
    }
    for (slug, english) in FIELD_TEXTS {
        texts.push((format!("fields.{slug}"), text(&file["fields"][slug]), english));
    }
    for (name, english) in [("wait", ADVICE.wait), ("reference", ADVICE.reference), ("unsure", ADVICE.unsure)] {
        texts.push((name.to_owned(), text(&file[name]), english));
    }
    texts
}

fn names(object: &Value) -> BTreeSet<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').unwrap().0).collect()
}

#[test]
fn every_file_is_a_locale_of_its_name() {
    for (tag, text) in LOCALES {
        assert_eq!(Locale::from_json(text).unwrap().tag(), tag);
    }
}

#[test]
fn every_locale_has_what_english_has_and_nothing_else() {
    let kinds: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.slug()).collect();
    let fields: BTreeSet<&str> = FIELD_TEXTS.iter().map(|(slug, _)| *slug).collect();
    for (tag, file) in files() {
        assert_eq!(names(&file), BTreeSet::from(["lang", "kinds", "fields", "wait", "reference", "unsure"]), "{tag}");
        assert_eq!(names(&file["kinds"]), kinds, "{tag}");
        assert_eq!(names(&file["fields"]), fields, "{tag}");
        for (place, text, _) in texts(&file) {
            assert!(!text.is_empty() && text.trim() == text, "{tag} {place}: {text:?}");
        }
    }
}

#[test]
fn placeholders_are_those_of_english() {
    for (tag, file) in files() {
        for (place, text, english) in texts(&file) {
            assert_eq!(placeholders(&text), placeholders(english), "{tag} {place}: {text}");
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    for (tag, file) in files() {
        for (place, text, english) in texts(&file) {
            assert_ne!(text, english, "{tag} {place}");
            assert!(!is_of_another_script(tag, &text), "{tag} {place}: {text}");
        }
    }
}

/// Latin words in a language that writes none, other than the examples.
fn is_of_another_script(tag: &str, text: &str) -> bool {
    let own = text.replace("name@example.com", "").replace("https://example.com", "");
    let own: String = own.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect();
    let writes_latin = own.chars().any(|letter| letter.is_ascii_alphabetic());
    let is_latin = ["cs", "da", "de", "es", "fr", "id", "it", "nl", "pl", "pt-BR", "sv", "tr", "vi"].contains(&tag);
    writes_latin && !is_latin
}

#[test]
fn texts_are_short() {
    for (tag, file) in files() {
        for kind in Kind::ALL {
            let texts = &file["kinds"][kind.slug()];
            let length = |place: usize| texts[place].as_str().unwrap().chars().count();
            assert!(length(0) <= LONGEST_TITLE, "{tag} {texts}");
            assert!(length(1) + 1 + length(2) <= LONGEST_MESSAGE, "{tag} {texts}");
            let reference = file["reference"].as_str().unwrap().chars().count();
            assert!(length(1) + 1 + reference <= LONGEST_WITH_REFERENCE, "{tag} {texts}");
        }
    }
}

#[test]
fn the_nearest_loaded_locale_is_picked() {
    let loaded: Vec<Locale> = LOCALES.iter().map(|(_, text)| Locale::from_json(text).unwrap()).collect();
    let cases = [
        ("de-AT", Some("de")),
        ("DE_at", Some("de")),
        ("pt", Some("pt-BR")),
        ("pt-PT", Some("pt-BR")),
        ("zh", Some("zh-Hans")),
        ("zh-CN", Some("zh-Hans")),
        ("zh-SG", Some("zh-Hans")),
        ("zh-TW", Some("zh-Hant")),
        ("zh-hk", Some("zh-Hant")),
        ("zh-Hant-MO", Some("zh-Hant")),
        ("iw-IL", Some("he")),
        ("sr-Latn-RS", None),
        ("en-GB", None),
        ("", None),
    ];
    for (tag, expected) in cases {
        assert_eq!(Locale::pick(tag, &loaded).map(Locale::tag), expected, "{tag}");
    }
}

#[test]
fn what_a_locale_lacks_is_said_in_english() {
    use super::choose;
    use super::{Facts, settled};
    use crate::options::Options;
    let partial = Locale::from_json(r#"{"lang": "nb", "kinds": {"gone": ["Borte", "Den er borte.", "Gå tilbake."]}}"#);
    let options = Options { locale: Some(&partial.unwrap()), ..Options::default() };
    let gone = choose(&Facts::default(), &settled(Kind::Gone, 410), &options);
    assert_eq!((gone.message, gone.lang), ("Den er borte. Gå tilbake.", Some("nb")));
    let locked = choose(&Facts::default(), &settled(Kind::Locked, 423), &options);
    assert_eq!((locked.message, locked.lang), (kind_words(Kind::Locked).message, Some("en")));
}

#[test]
fn a_locale_that_cannot_be_used_says_why() {
    let cases = [
        ("", "locale is not JSON"),
        ("{\"lang\": ", "locale is not JSON"),
        ("[]", "locale is not an object"),
        ("{}", "locale has no \"lang\""),
        (r#"{"lang": 7}"#, "locale[\"lang\"] is not a text"),
        (r#"{"lang": "nb", "kinds": []}"#, "locale[\"kinds\"] is not an object"),
        (r#"{"lang": "nb", "kinds": {"gon": 1}}"#, "locale[\"kinds\"][\"gon\"] is not known"),
        (
            r#"{"lang": "nb", "kinds": {"gone": ["a", "b"]}}"#,
            "locale[\"kinds\"][\"gone\"] is not a list of three texts",
        ),
        (r#"{"lang": "nb", "fields": {"required": ""}}"#, "locale[\"fields\"][\"required\"] is not a text"),
        (r#"{"lang": "nb", "wait": " "}"#, "locale[\"wait\"] is not a text"),
    ];
    for (text, expected) in cases {
        assert_eq!(Locale::from_json(text).unwrap_err().to_string(), expected, "{text}");
    }
}
