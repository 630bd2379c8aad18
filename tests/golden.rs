//! Every row of the documents, and every status and bad input, becomes the structure in `golden/`.
//!
//! `UPDATE_GOLDENS=1 cargo test --features serde --test golden` writes what is found into the files;
//! their difference is then what to review. Known gaps keep what they expect.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends by panicking")]

mod cases;

use cases::Case;
use error_normalizer::NormalizedError;
use serde_json::Value;
use std::collections::BTreeSet;
use std::{env, fs};

#[test]
fn every_case_becomes_what_it_must() {
    if updating() {
        return cases::FILES.iter().for_each(|(file, text)| rewrite(file, text));
    }
    let report = cases::report(to_json);
    assert!(report.is_empty(), "{report}");
}

/// A member that no case expects could change unseen.
#[test]
fn every_case_expects_the_whole_structure() {
    if updating() {
        return;
    }
    for case in cases::all().iter().filter(|case| case.known_gap().is_none()) {
        let found = to_json(&case.normalize());
        let missing: Vec<_> =
            found.as_object().unwrap().keys().filter(|name| case.expect.get(name.as_str()).is_none()).collect();
        assert!(
            missing.is_empty(),
            "{}: {} expects nothing of {missing:?}: run with UPDATE_GOLDENS=1",
            case.file,
            case.name
        );
    }
}

#[test]
fn names_are_unique_in_a_file() {
    let cases = cases::all();
    for (at, case) in cases.iter().enumerate() {
        let twin = cases.iter().skip(at + 1).find(|other| (other.file, &other.name) == (case.file, &case.name));
        assert!(twin.is_none(), "{}: {} is there twice", case.file, case.name);
    }
}

#[test]
fn every_file_is_read() {
    let files = fs::read_dir(format!("{}/tests/golden", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let found: BTreeSet<_> = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)).collect();
    let listed = cases::FILES.iter().map(|(file, _)| (*file).to_owned());
    assert_eq!(found, listed.chain(["known-gaps".to_owned()]).collect());
}

#[test]
fn known_gaps_are_cases() {
    let cases = cases::all();
    for gap in cases::known_gaps() {
        assert!(cases.iter().any(|case| gap["file"] == case.file && gap["name"] == *case.name), "no case is {gap}");
    }
}

fn updating() -> bool {
    env::var_os("UPDATE_GOLDENS").is_some()
}

fn to_json(error: &NormalizedError<'_>) -> Value {
    serde_json::to_value(error).unwrap()
}

fn rewrite(file: &'static str, text: &str) {
    let mut data: Value = serde_json::from_str(text).unwrap();
    for case in data["cases"].as_array_mut().unwrap() {
        let read = Case::new(file, case);
        if read.known_gap().is_none() {
            case["expect"] = to_json(&read.normalize());
        }
    }
    let path = format!("{}/tests/golden/{file}.json", env!("CARGO_MANIFEST_DIR"));
    fs::write(path, format!("{}\n", serde_json::to_string_pretty(&data).unwrap())).unwrap();
}
