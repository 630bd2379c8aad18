//! Policies, own texts and own dialects of any bytes, and a response settled by what was taken of them.
#![no_main]

use error_normalizer_fuzz::message;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| message::check_with_options(text));
