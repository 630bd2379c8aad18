//! What the fuzz targets share: responses as text, and mutations of what such a text means.

pub mod message;
pub mod mutation;
pub mod scatter;
pub mod slow;
pub mod tables;

#[allow(dead_code, reason = "the golden tests use the rest")]
#[path = "../../tests/cases/mod.rs"]
mod cases;

#[allow(dead_code, reason = "the property tests use the rest")]
#[path = "../../tests/arbitrary/words.rs"]
mod words;

#[path = "../../tests/invariants/mod.rs"]
mod invariants;
