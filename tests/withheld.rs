//! Nothing that the guard withholds is ever shown: all golden cases, under all policies, in all languages.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends by panicking")]

#[allow(dead_code, reason = "each runner uses a part of it")]
mod cases;
mod guard;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use error_normalizer::{Headers, Input, Locale, NormalizedError, Options, Policy, normalize};

/// What is put around an API's words in a page from right to left.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// As a title they say what the status says; as a message they would say nothing else.
const REASON_PHRASES: [&str; 3] = ["Internal Server Error", "Bad Gateway", "Gateway Timeout"];

#[test]
fn every_text_of_an_api_that_is_shown_passes_the_guard() {
    let locales = locales();
    let mut shown = HashSet::new();
    for case in cases::all() {
        let (headers, body) = (case.headers(), case.body());
        let input = Input { status: case.status(), headers: Headers(&headers), body: &body, ..Input::default() };
        for locale in locales.iter().map(Some).chain([None]) {
            let answer = |policy| normalize(&input, &Options { policy, locale, ..Options::default() });
            let ours = answer(Policy::Never);
            assert!(!ours.public, "{}: {}", case.file, case.name);
            let ours: Vec<_> = texts(&ours).collect();
            for answer in [answer(Policy::Flag), answer(Policy::ClientErrors)] {
                shown.extend(texts(&answer).filter(|text| !ours.contains(text)).map(str::to_owned));
            }
        }
    }
    assert!(shown.len() > 100);
    for text in shown {
        assert!(guard::is_shown(text.trim_matches(ISOLATES)), "{text}");
    }
}

#[test]
fn every_row_is_judged_through_the_public_api() {
    assert_eq!(guard::report(), "");
}

fn locales() -> Vec<Locale> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg-template/locales");
    let files = fs::read_dir(folder).unwrap();
    let locales: Vec<_> =
        files.map(|file| Locale::from_json(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap()).collect();
    assert!(locales.len() > 20);
    locales
}

fn texts<'e>(error: &'e NormalizedError<'_>) -> impl Iterator<Item = &'e str> {
    let fields = error.fields.iter().map(|field| &*field.user_message);
    let title = Some(&*error.title).filter(|title| !REASON_PHRASES.contains(&title.trim_matches(ISOLATES)));
    title.into_iter().chain([&*error.user_message]).chain(fields)
}
