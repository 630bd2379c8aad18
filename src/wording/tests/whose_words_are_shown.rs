use super::{Facts, ForUsers, LOCALES, choose, marked, settled};
use crate::facts::FieldFacts;
use crate::normalized::{Kind, Rule};
use crate::options::Options;
use crate::wording::english::kind_words;
use crate::wording::{Locale, Policy, PolicyTable, Settled, Shown};

const LEAK: &str = "SQLSTATE[23505]: duplicate key value violates unique constraint \"users_email_key\"";

fn shown<'a>(facts: &Facts<'a>, status: u16, policy: Policy) -> Shown<'a> {
    choose(facts, &settled(Kind::BadRequest, status), &Options { policy, ..Options::default() })
}

fn general(messages: &[&'static str]) -> Facts<'static> {
    Facts { messages: messages.to_vec(), ..Facts::default() }
}

fn input(message: &'static str) -> FieldFacts<'static> {
    FieldFacts { message, ..FieldFacts::default() }
}

#[test]
fn the_policy_decides_whose_words_are_shown() {
    let own = "There is no such parcel.";
    // facts, status, and whether they are public under "flag", "client-errors" and "never"
    let cases = [
        (marked(own), 404, [true, true, false]),
        (marked(own), 500, [true, true, false]),
        (marked(LEAK), 404, [false, false, false]),
        (marked("  "), 404, [false, false, false]),
        (general(&[own]), 404, [false, true, false]),
        (general(&[own]), 500, [false, false, false]),
        (general(&[own]), 200, [false, false, false]),
        (general(&[LEAK]), 404, [false, false, false]),
        (general(&[own, LEAK]), 404, [false, false, false]),
        (general(&["no_such_parcel"]), 404, [false, false, false]),
        (general(&["Not Found"]), 404, [false, false, false]),
        (general(&["404 page not found"]), 404, [false, false, false]),
        (general(&["invalid parcel number"]), 404, [false, false, false]),
        (Facts { is_page: true, ..general(&[own]) }, 404, [false, false, false]),
        (general(&[]), 404, [false, false, false]),
    ];
    for (facts, status, expected) in cases {
        let public = [Policy::Flag, Policy::ClientErrors, Policy::Never].map(|policy| {
            let shown = shown(&facts, status, policy);
            assert_eq!(shown.message == own, shown.public, "{shown:?}");
            assert_eq!(shown.lang.is_none(), shown.public, "{shown:?}");
            shown.public
        });
        assert_eq!(public, expected, "{facts:?} at {status}");
    }
}

#[test]
fn withheld_is_said_only_of_what_would_have_been_shown() {
    let cases = [
        (marked(LEAK), Policy::Flag, true),
        (marked(LEAK), Policy::Never, false),
        (general(&[LEAK]), Policy::Flag, false),
        (general(&[LEAK]), Policy::ClientErrors, true),
        (marked("All is said."), Policy::Flag, false),
    ];
    for (facts, policy, expected) in cases {
        assert_eq!(shown(&facts, 400, policy).withheld, expected, "{facts:?} {policy:?}");
    }
}

#[test]
fn several_messages_are_read_as_sentences() {
    let cases = [
        (general(&["Title can't be blank", "Body is too short"]), "Title can't be blank; Body is too short"),
        (general(&["Title is missing.", "Body is short."]), "Title is missing. Body is short."),
        (general(&["Title is missing.", "Title is missing."]), "Title is missing."),
        (general(&["BadRequest", "Title is missing."]), "Title is missing."),
        (general(&["件名を入力してください。"]), "件名を入力してください。"),
        (
            Facts { fields: vec![input("Name is missing."), input("is too short")], ..Facts::default() },
            "Name is missing.",
        ),
    ];
    for (facts, expected) in cases {
        assert_eq!(shown(&facts, 422, Policy::ClientErrors).message, expected);
    }
}

#[test]
fn words_about_inputs_go_with_the_general_ones() {
    let fields = || vec![input("The name is taken."), input("has already been taken"), input(LEAK)];
    let words = Some(ForUsers { message: "Have a look.", ..ForUsers::default() });
    let for_users = Facts { for_users: words, fields: fields(), ..Facts::default() };
    let for_nobody = Facts { fields: fields(), ..general(&["Have a look."]) };
    let of = |facts: &Facts<'static>, policy| {
        let rules = [Rule::Taken, Rule::Taken, Rule::Invalid];
        let settled = Settled { rules: &rules, ..settled(Kind::ValidationFailed, 422) };
        let shown = choose(facts, &settled, &Options { policy, ..Options::default() });
        (shown.field_messages.iter().map(|text| text.to_string()).collect::<Vec<_>>(), shown.withheld)
    };
    let ours =
        ["This one is taken. Choose another one.", "This one is taken. Choose another one.", "Check this entry."];
    let theirs = ["The name is taken.", ours[1], ours[2]];
    assert_eq!(of(&for_users, Policy::Flag), (theirs.map(str::to_owned).to_vec(), true));
    assert_eq!(of(&for_users, Policy::Never), (ours.map(str::to_owned).to_vec(), false));
    assert_eq!(of(&for_nobody, Policy::Flag), (ours.map(str::to_owned).to_vec(), false));
    assert_eq!(of(&for_nobody, Policy::ClientErrors), (theirs.map(str::to_owned).to_vec(), true));
}

#[test]
fn our_words_about_an_input_name_the_limit() {
    // rule, key, message, limit, what is said
    let cases = [
        (Rule::TooLong, "max_length", "", "50", "Use at most 50 characters."),
        (Rule::TooLong, "max_length", "", "1", "This is too long."),
        (Rule::TooLong, "", "", "many", "This is too long."),
        (Rule::TooLong, "", "", "{limit}", "This is too long."),
        (Rule::TooShort, "string.min", "", "8.0", "Use at least 8 characters."),
        (Rule::TooShort, "min_length", "", "1", "Fill this in."),
        (Rule::TooShort, "too_short", "List should have at least 2 items", "2", "Add at least 2 entries."),
        (Rule::TooLong, "maxItems", "", "3", "Add at most 3 entries."),
        (Rule::TooSmall, "greater_than_equal", "", "18", "The lowest allowed is 18."),
        (Rule::TooSmall, "greater_than", "", "0", "This is too low."),
        (Rule::TooLarge, "max", "The age may not be greater than 99.", "99", "The highest allowed is 99."),
        (Rule::Required, "", "", "5", "Fill this in."),
    ];
    for (rule, key, message, limit, expected) in cases {
        let field = FieldFacts { key: Some(key), limit: Some(limit), ..input(message) };
        let facts = Facts { fields: vec![field], ..Facts::default() };
        let settled = Settled { rules: &[rule], ..settled(Kind::ValidationFailed, 422) };
        assert_eq!(choose(&facts, &settled, &Options::default()).field_messages, [expected], "{key} {limit}");
    }
}

#[test]
fn a_title_is_shown_where_it_is_public_and_agrees() {
    // title, status, kind, whether it is shown, whether it is noted
    let cases = [
        ("Parcel lost", 404, Kind::NotFound, true, false),
        ("Not found", 404, Kind::NotFound, true, false),
        ("Nothing here", 200, Kind::NotFound, true, false),
        ("Conflict", 413, Kind::PayloadTooLarge, false, true),
        ("Conflict", 429, Kind::TooManyRequests, false, true),
        ("Conflict", 409, Kind::Conflict, true, false),
        ("Too Many Requests", 403, Kind::TooManyRequests, true, false),
        ("Service Unavailable", 503, Kind::GatewayTimeout, false, true),
        ("Bad Request", 400, Kind::ValidationFailed, false, false),
        ("TokenRequired", 499, Kind::TokenRequired, false, false),
        ("token_required", 499, Kind::TokenRequired, false, false),
        ("FORBIDDEN", 418, Kind::BadRequest, false, true),
        ("E-Mail", 400, Kind::BadRequest, true, false),
        ("認証エラー", 401, Kind::Unauthorized, true, false),
        (LEAK, 400, Kind::BadRequest, false, false),
        ("", 400, Kind::BadRequest, false, false),
        ("A title that goes on and on and on until it is no title any more", 400, Kind::BadRequest, false, false),
    ];
    for (title, status, kind, is_shown, is_noted) in cases {
        let words = ForUsers { title: Some(title), message: "All is said.", ..ForUsers::default() };
        let facts = Facts { for_users: Some(words), title: Some(title), ..Facts::default() };
        let shown = choose(&facts, &settled(kind, status), &Options::default());
        assert_eq!(shown.title, if is_shown { title } else { kind_words(kind).title }, "{title}");
        assert_eq!(shown.title_mismatch, is_noted, "{title}");

        let private = Facts { title: Some(title), ..Facts::default() };
        let shown = choose(&private, &settled(kind, status), &Options::default());
        assert_eq!((shown.title, shown.title_mismatch), (kind_words(kind).title, is_noted), "{title}");
    }
}

#[test]
fn a_title_that_only_repeats_the_key_is_a_code() {
    let words = ForUsers { title: Some("expired"), message: "All is said.", ..ForUsers::default() };
    let facts = Facts { for_users: Some(words), key: Some("expired"), ..Facts::default() };
    let shown = choose(&facts, &settled(Kind::Unauthorized, 401), &Options::default());
    assert_eq!(shown.title, kind_words(Kind::Unauthorized).title);
}

#[test]
fn words_of_the_other_direction_are_isolated() {
    let arabic = LOCALES.iter().find(|(tag, _)| *tag == "ar").map(|(_, text)| Locale::from_json(text).unwrap());
    let cases = [("הלקוח לא נמצא.", None, true), ("No customer.", None, false)];
    let turned = cases.map(|(text, _, isolated)| (text, arabic.as_ref(), !isolated));
    for (text, locale, isolated) in cases.into_iter().chain(turned) {
        let facts = marked(text);
        let shown = choose(&facts, &settled(Kind::NotFound, 404), &Options { locale, ..Options::default() });
        let expected = if isolated { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() };
        assert_eq!(shown.message, expected);
    }
}

#[test]
fn the_language_is_the_one_that_the_response_names() {
    let words = ForUsers { message: "Kein Zugriff.", lang: Some("de"), ..ForUsers::default() };
    let facts = Facts { for_users: Some(words), ..Facts::default() };
    assert_eq!(shown(&facts, 403, Policy::Flag).lang, Some("de"));
    assert_eq!(shown(&facts, 403, Policy::Never).lang, Some("en"));
}

#[test]
fn the_most_specific_policy_wins() {
    let table = PolicyTable::from_json(
        r#"{"default": "never", "4xx": "flag", "404": "client-errors", "not_found": "never",
            "ormuco": "flag", "ormuco/4xx": "client-errors", "ormuco/404": "never", "ormuco/gone": "flag"}"#,
    );
    let table = table.unwrap();
    let cases = [
        ("generic", 500, Kind::ServerError, Policy::Never),
        ("generic", 400, Kind::BadRequest, Policy::Flag),
        ("generic", 404, Kind::Gone, Policy::ClientErrors),
        ("generic", 404, Kind::NotFound, Policy::Never),
        ("ormuco", 500, Kind::ServerError, Policy::Flag),
        ("ormuco", 400, Kind::BadRequest, Policy::ClientErrors),
        ("ormuco", 404, Kind::NotFound, Policy::Never),
        ("ormuco", 404, Kind::Gone, Policy::Flag),
    ];
    for (dialect, status, kind, expected) in cases {
        assert_eq!(table.find(dialect, status, kind), Some(expected), "{dialect} {status} {kind:?}");
    }
    assert_eq!(PolicyTable::default().find("generic", 404, Kind::NotFound), None);
}

#[test]
fn a_table_overrules_the_policy() {
    let table = PolicyTable::default().with("404", Policy::Never);
    let options = Options { policies: Some(&table), ..Options::default() };
    let facts = marked("There is no such parcel.");
    assert!(!choose(&facts, &settled(Kind::NotFound, 404), &options).public);
    assert!(choose(&facts, &settled(Kind::Gone, 410), &options).public);
}
