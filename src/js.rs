//! The structure as a plain JavaScript object, for frontends written in Rust.

use crate::NormalizedError;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

impl From<&NormalizedError<'_>> for JsValue {
    /// The object that the npm package's types describe; `undefined` is never in it.
    fn from(error: &NormalizedError<'_>) -> Self {
        error.serialize(&Serializer::json_compatible()).unwrap_or(Self::NULL)
    }
}
