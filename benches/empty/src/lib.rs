//! The least that wasm-bindgen can bind.

use wasm_bindgen::prelude::wasm_bindgen;

/// Gives what it is given.
#[wasm_bindgen]
#[must_use]
pub fn same(status: u32) -> u32 {
    status
}
