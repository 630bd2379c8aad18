//! The golden cases and the guard's rows once more, as WebAssembly in a browser; the cases through the plain JavaScript object.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends by panicking")]

#[allow(dead_code, reason = "each runner uses a part of it")]
mod cases;
mod guard;

use error_normalizer::NormalizedError;
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn every_case_becomes_what_it_must() {
    let report = cases::report(through_javascript);
    assert!(report.is_empty(), "{report}");
}

#[wasm_bindgen_test]
fn leaking_texts_are_withheld_and_harmless_ones_shown() {
    let report = guard::report();
    assert!(report.is_empty(), "{report}");
}

fn through_javascript(error: &NormalizedError<'_>) -> Value {
    let text: String = js_sys::JSON::stringify(&JsValue::from(error)).unwrap().into();
    serde_json::from_str(&text).unwrap()
}
