//! The guard's rows, judged through the public API, so that they can be judged wherever that runs.

use error_normalizer::{Input, Options, normalize};
use serde_json::{Value, json};

const LEAKING: &str = include_str!("leaking.jsonl");
const HARMLESS: &str = include_str!("harmless.jsonl");

/// Whether the text is shown where the API marks it as meant for users.
pub(crate) fn is_shown(text: &str) -> bool {
    let body = json!({ "error_id": "8b3f", "code": 400, "title": "Bad Request", "message": text, "key": "bad_request", "public": true });
    normalize(&Input { status: Some(400), body: body.to_string().as_bytes(), ..Input::default() }, &Options::default())
        .public
}

/// A line for each row that is not judged as it must be.
pub(crate) fn report() -> String {
    let wrong = |file: &'static str, must_be_shown: bool| {
        file.lines().filter(move |line| {
            let row: Value = serde_json::from_str(line).unwrap();
            is_shown(row["text"].as_str().unwrap()) != must_be_shown
        })
    };
    wrong(LEAKING, false).chain(wrong(HARMLESS, true)).collect::<Vec<_>>().join("\n")
}
