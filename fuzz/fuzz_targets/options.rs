//! Policies, own texts and own dialects of any bytes, and a response settled by what was taken of them.
#![no_main]

use error_normalizer::Locale;
use error_normalizer_fuzz::message::{self, Tables};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let text = String::from_utf8_lossy(text);
    let _ = Locale::from_json(&text);
    let (tables, message) = text.split_once("\n---\n").unwrap_or((&text, "422 POST flag -\n\n{\"message\":\"no\"}"));
    message::check(message.as_bytes(), &Tables::read(tables));
});
