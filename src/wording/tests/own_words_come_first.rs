use super::{Facts, UUID, choose, marked, settled};
use crate::normalized::Kind;
use crate::options::Options;
use crate::wording::english::kind_words;
use crate::wording::{Locale, OwnText, OwnTexts};

const TEXTS: &str = r#"{
    "card_declined": {"title": "Card declined", "message": "Your bank said no. Try another card."},
    "payment_failed": "We could not charge you.",
    "server_error": "Our fault. Tell us {errorId}. We are on it.",
    "service_unavailable": "Please come back {wait}.",
    "gone": {"message": "Sold.", "overApi": true},
    "forbidden": {"de": "Nur für Mitglieder.", "fr": "Réservé aux membres."}
}"#;

/// Title and message for a key and a kind.
fn said(key: Option<&'static str>, kind: Kind, facts: Facts<'static>, locale: Option<&Locale>) -> (String, String) {
    let texts = OwnTexts::from_json(TEXTS).unwrap();
    let facts = Facts { key, ..facts };
    let shown = choose(&facts, &settled(kind, 400), &Options { texts: Some(&texts), locale, ..Options::default() });
    (shown.title.to_owned(), shown.message.to_owned())
}

#[test]
fn a_key_wins_over_a_kind_and_both_over_ours() {
    let of = |key, kind| said(key, kind, Facts::default(), None);
    let ours = kind_words(Kind::PaymentFailed).title.to_owned();
    let of_key = ("Card declined".to_owned(), "Your bank said no. Try another card.".to_owned());
    assert_eq!(of(Some("card_declined"), Kind::PaymentFailed), of_key);
    assert_eq!(of(Some("expired_card"), Kind::PaymentFailed), (ours, "We could not charge you.".to_owned()));
    assert_eq!(of(None, Kind::Locked).1, kind_words(Kind::Locked).message);
}

#[test]
fn the_api_wins_unless_the_caller_says_otherwise() {
    assert_eq!(said(None, Kind::PaymentFailed, marked("No funds."), None).1, "No funds.");
    assert_eq!(said(None, Kind::Gone, marked("No funds."), None).1, "Sold.");
}

#[test]
fn a_title_of_ones_own_stands_above_words_of_the_api() {
    let said = said(Some("card_declined"), Kind::PaymentFailed, marked("No funds."), None);
    assert_eq!(said, ("Card declined".to_owned(), "No funds.".to_owned()));
}

#[test]
fn a_sentence_without_its_value_is_left_out() {
    let with_id = Facts { error_id: Some(UUID), ..Facts::default() };
    let filled = format!("Our fault. Tell us {UUID}. We are on it.");
    assert_eq!(said(None, Kind::ServerError, with_id, None).1, filled);
    assert_eq!(said(None, Kind::ServerError, Facts::default(), None).1, "Our fault. We are on it.");
    assert!(
        said(None, Kind::ServiceUnavailable, Facts::default(), None)
            .1
            .starts_with(kind_words(Kind::ServiceUnavailable).what)
    );
}

#[test]
fn a_text_for_one_language_is_shown_in_no_other() {
    let locale = |tag: &str| Locale::from_json(&format!(r#"{{"lang": "{tag}"}}"#)).unwrap();
    let of = |locale: Option<&Locale>| said(None, Kind::Forbidden, Facts::default(), locale).1;
    assert_eq!(of(Some(&locale("de"))), "Nur für Mitglieder.");
    assert_eq!(of(Some(&locale("fr-CA"))), "Réservé aux membres.");
    assert_eq!(of(Some(&locale("es"))), kind_words(Kind::Forbidden).message);
    assert_eq!(of(None), kind_words(Kind::Forbidden).message);
}

#[test]
fn what_is_filled_in_is_not_filled_again() {
    let text = OwnText::new("{errorId} {wait} {unknown} {errorId").in_language("en");
    let texts = OwnTexts::default().with("locked", text);
    let wait_words: fn(&str, u64, crate::wording::WaitUnit) -> String = |_, _, _| "{errorId}{limit}".to_owned();
    let options = Options { texts: Some(&texts), wait_words: Some(wait_words), ..Options::default() };
    let facts = Facts { error_id: Some("wait"), ..Facts::default() };
    let waiting = crate::wording::Settled { retryable: true, retry_after_ms: Some(1), ..settled(Kind::Locked, 423) };
    let shown = choose(&facts, &waiting, &options);
    assert_eq!(shown.message, "wait {errorId}{limit} {unknown} {errorId");
}

#[test]
fn texts_that_cannot_be_used_say_why() {
    let cases = [
        ("x", "texts is not JSON"),
        ("[]", "texts is not an object"),
        (r#"{"gone": 7}"#, r#"texts["gone"] is not an object"#),
        (r#"{"gone": " "}"#, r#"texts["gone"] is not a text"#),
        (r#"{"gone": {"title": "Sold"}}"#, r#"texts["gone"] has no message"#),
        (r#"{"gone": {"message": 7}}"#, r#"texts["gone"]["message"] is not a text"#),
        (r#"{"gone": {"de": {"title": "Weg"}}}"#, r#"texts["gone"]["de"] has no message"#),
    ];
    for (text, expected) in cases {
        assert_eq!(OwnTexts::from_json(text).unwrap_err().to_string(), expected, "{text}");
    }
}

#[test]
fn thousands_of_texts_are_as_welcome_as_one() {
    let texts: Vec<String> = (0..5_000).map(|place| format!(r#""key_{place}": "Text {place}.""#)).collect();
    let texts = OwnTexts::from_json(&["{", &texts.join(","), "}"].concat()).unwrap();
    let facts = Facts { key: Some("key_4999"), ..Facts::default() };
    let shown = choose(&facts, &settled(Kind::BadRequest, 400), &Options { texts: Some(&texts), ..Options::default() });
    assert_eq!(shown.message, "Text 4999.");
}
