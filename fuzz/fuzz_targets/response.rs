//! A response of any bytes, with any options that are a word: every invariant holds of the answer.
#![no_main]

use error_normalizer_fuzz::message::{self, Tables};
use error_normalizer_fuzz::mutation;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|message: &[u8]| message::check(message, &Tables::default()));

// Now and then a real response; else half the time another meaning, half the time other bytes.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let changed = match seed % 32 {
        0 => Some(mutation::golden(seed)),
        1..16 => mutation::mutate(&data[..size], seed),
        _ => None,
    };
    match changed {
        Some(message) if message.len() <= max_size => {
            data[..message.len()].copy_from_slice(&message);
            message.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
});
