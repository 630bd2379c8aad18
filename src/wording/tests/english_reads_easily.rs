use super::UUID;
use crate::normalized::{Kind, Rule};
use crate::wording::english::{ADVICE, FIELD_TEXTS, field_text, kind_words};

const LONGEST_TITLE: usize = 30;
const LONGEST_MESSAGE: usize = 120;
const HIGHEST_GRADE: f64 = 7.0;

/// Every title, message and text beside an input, with the values that are filled in.
fn texts() -> Vec<String> {
    let values =
        |text: &str| text.replace("{wait}", "in 30 seconds").replace("{limit}", "50").replace("{errorId}", "7");
    let of_kinds = Kind::ALL.iter().flat_map(|kind| [kind_words(*kind).title, kind_words(*kind).message]);
    let of_fields = FIELD_TEXTS.iter().map(|(_, text)| *text);
    of_kinds.chain([ADVICE.wait, ADVICE.reference, ADVICE.unsure]).chain(of_fields).map(values).collect()
}

#[test]
fn titles_and_messages_are_short() {
    for kind in Kind::ALL {
        let words = kind_words(*kind);
        assert!(words.title.chars().count() <= LONGEST_TITLE, "{}", words.title);
        assert!(words.message.chars().count() <= LONGEST_MESSAGE, "{}", words.message);
        for advice in [ADVICE.wait, ADVICE.reference, ADVICE.unsure] {
            let filled = advice.replace("{wait}", "in 59 minutes").replace("{errorId}", UUID);
            let message = format!("{} {filled}", words.what);
            assert!(message.chars().count() <= LONGEST_MESSAGE + 15, "{message}");
        }
    }
}

#[test]
fn every_message_says_what_happened_and_what_to_do() {
    for kind in Kind::ALL {
        let words = kind_words(*kind);
        let advice = words.message.strip_prefix(words.what).unwrap().trim();
        assert!(words.what.ends_with('.') && advice.ends_with('.'), "{}", words.message);
        assert!(!advice.is_empty(), "{}", words.message);
    }
}

#[test]
fn every_rule_has_a_text() {
    for rule in Rule::ALL {
        assert!(field_text(rule.slug()).is_some(), "{}", rule.slug());
    }
}

#[test]
fn a_child_of_twelve_can_read_it() {
    let (titles, sentences): (Vec<_>, Vec<_>) = texts().into_iter().partition(|text| !text.contains(['.', ':']));
    // Two words are no sentence that could be graded: the titles are graded as one text.
    for text in sentences.into_iter().chain([titles.join(". ")]) {
        assert!(grade(&text) <= HIGHEST_GRADE, "{:.1}: {text}", grade(&text));
    }
}

#[test]
fn no_text_blames_or_speaks_of_technology() {
    const UNWANTED: &[&str] = &[
        "invalid",
        "illegal",
        "failed",
        "failure",
        "fatal",
        "error",
        "wrong",
        "denied",
        "forbidden",
        "bad",
        "oops",
        "sorry",
        "server",
        "request",
        "response",
        "http",
        "api",
        "json",
        "database",
        "gateway",
        "timeout",
        "token",
        "browser",
        "offline",
        "internet",
        "status",
        "code ",
        "your fault",
        "you forgot",
        "you must",
    ];
    for text in texts() {
        let plain = text.to_lowercase().replace("https://example.com", "").replace("give this code to support", "");
        for unwanted in UNWANTED {
            assert!(!plain.contains(unwanted), "{unwanted}: {text}");
        }
        assert!(!text.contains('!'), "{text}");
    }
}

#[test]
fn no_text_names_a_status() {
    for text in texts() {
        let digits: String = text.chars().map(|letter| if letter.is_ascii_digit() { letter } else { ' ' }).collect();
        assert!(digits.split_whitespace().all(|number| number.len() < 3), "{text}");
    }
}

/// Flesch–Kincaid grade level.
fn grade(text: &str) -> f64 {
    let text = text.replace("name@example.com", "an address").replace("https://example.com", "an address");
    let count = |of: usize| of as f64;
    let words = count(text.split_whitespace().count());
    let sentences = count(text.split(['.', ':']).filter(|sentence| !sentence.trim().is_empty()).count());
    let syllables = count(text.split_whitespace().map(syllables).sum());
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Groups of vowels, without a silent e at the end.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase().replace(|letter: char| !letter.is_alphabetic(), "");
    let stem = ["ed", "es", "e"].iter().find_map(|end| word.strip_suffix(end));
    let stem = stem.filter(|stem| !stem.ends_with(['l', 't', 'd', 's'])).unwrap_or(&word);
    let groups = stem.split(|letter: char| !"aeiouy".contains(letter)).filter(|vowels| !vowels.is_empty());
    groups.count().max(1)
}
