use super::{Facts, LOCALES, UUID, choose, settled};
use crate::normalized::{Action, Kind};
use crate::options::Options;
use crate::wording::{Locale, Settled, WaitUnit};

fn message(settled: &Settled<'_>, facts: &Facts<'_>, options: &Options<'_>) -> String {
    choose(facts, settled, options).message.to_owned()
}

fn waiting(retry_after_ms: u64) -> Settled<'static> {
    let retry_after_ms = Some(retry_after_ms);
    Settled { retryable: true, retry_after_ms, action: Action::Wait, ..settled(Kind::TooManyRequests, 429) }
}

#[test]
fn a_wait_is_rounded_up_to_what_a_person_would_say() {
    let cases = [
        (1, "in 1 second."),
        (1_000, "in 1 second."),
        (1_001, "in 2 seconds."),
        (30_000, "in 30 seconds."),
        (89_000, "in 89 seconds."),
        (89_001, "in 2 minutes."),
        (3_600_000, "in 60 minutes."),
        (5_400_000, "in 2 hours."),
        (86_400_000, "in 24 hours."),
        (129_600_000, "in 2 days."),
        (u64::MAX, "in 213503982335 days."),
    ];
    for (wait, end) in cases {
        let message = message(&waiting(wait), &Facts::default(), &Options::default());
        assert_eq!(message, format!("There were too many tries in a short time. Try again {end}"));
    }
}

#[test]
fn no_time_to_wait_is_no_number() {
    let plain = "There were too many tries in a short time. Wait a moment and try again.";
    assert_eq!(message(&waiting(0), &Facts::default(), &Options::default()), plain);
    let never = Settled { retryable: false, ..waiting(5_000) };
    assert_eq!(message(&never, &Facts::default(), &Options::default()), plain);
}

#[test]
fn the_host_says_it_in_every_language() {
    for (tag, text) in LOCALES {
        let locale = Locale::from_json(text).unwrap();
        let wait_words: fn(&str, u64, WaitUnit) -> String =
            |tag, value, unit| format!("<{tag} {value} {}>", unit.slug());
        let options = Options { locale: Some(&locale), wait_words: Some(wait_words), ..Options::default() };
        let said = message(&waiting(120_000), &Facts::default(), &options);
        assert!(said.contains(&format!("<{tag} 2 minute>")), "{said}");
        assert!(!said.contains('{'), "{said}");
    }
}

#[test]
fn english_numbers_stand_in_no_other_language() {
    let german = LOCALES.iter().find(|(tag, _)| *tag == "de").map(|(_, text)| Locale::from_json(text).unwrap());
    let options = Options { locale: german.as_ref(), ..Options::default() };
    let said = message(&waiting(30_000), &Facts::default(), &options);
    assert_eq!(
        said,
        "Das waren zu viele Versuche in kurzer Zeit. Warten Sie einen Moment und versuchen Sie es erneut."
    );
}

#[test]
fn support_is_told_the_id_where_it_is_one_that_can_be_copied() {
    let long = "7".repeat(65);
    let cases = [
        (UUID, true),
        ("req_fuOb8m5oaB9D7K", true),
        ("0HMVFE0A284AM:00000001", true),
        ("", false),
        ("---", false),
        ("two words", false),
        ("{errorId}", false),
        ("10.0.0.7", false),
        ("<b>7</b>", false),
        ("\u{202e}7", false),
        (&*long, false),
    ];
    for (id, expected) in cases {
        let facts = Facts { error_id: Some(id), ..Facts::default() };
        let said = message(&settled(Kind::ServerError, 500), &facts, &Options::default());
        assert_eq!(said.ends_with(&format!("give this code to support: {id}")), expected, "{said}");
        assert!(expected || said.ends_with("Try again later, or contact support."), "{said}");
    }
}

#[test]
fn an_id_keeps_its_order_in_text_from_right_to_left() {
    let facts = Facts { error_id: Some("12-34"), ..Facts::default() };
    for (tag, text) in LOCALES {
        let locale = Locale::from_json(text).unwrap();
        let options = Options { locale: Some(&locale), ..Options::default() };
        let said = message(&settled(Kind::ServerError, 500), &facts, &options);
        assert_eq!(said.ends_with("\u{2066}12-34\u{2069}"), ["ar", "he"].contains(&tag), "{said}");
        assert!(said.contains("12-34"), "{said}");
    }
}

#[test]
fn what_may_have_been_done_is_not_urged_a_second_time() {
    let open = [
        Kind::Network,
        Kind::Timeout,
        Kind::BadGateway,
        Kind::GatewayTimeout,
        Kind::ServiceUnavailable,
        Kind::RequestTimeout,
    ];
    for kind in open {
        let sent_once = settled(kind, 0);
        let said = message(&sent_once, &Facts::default(), &Options::default());
        assert!(said.ends_with("Check whether it was done before you try again."), "{said}");
        let harmless = Settled { retryable: true, ..sent_once };
        let said = message(&harmless, &Facts::default(), &Options::default());
        assert!(said.ends_with("and try again."), "{said}");
    }
}
