//! `storm COUNT [SEED]`: as many real responses, each with another meaning, without a fuzzer's bookkeeping.

use error_normalizer_fuzz::message::{self, Tables};
use error_normalizer_fuzz::mutation;
use std::env;
use std::time::Instant;

fn main() {
    let mut numbers = env::args().skip(1).filter_map(|number| number.parse::<u32>().ok());
    let count = numbers.next().unwrap_or(100_000);
    let first = numbers.next().unwrap_or(1);
    let started = Instant::now();
    for seed in first..first.saturating_add(count) {
        let golden = mutation::golden(seed);
        let changed = mutation::mutate(&golden, seed).unwrap_or(golden);
        let passed = std::panic::catch_unwind(|| message::check(&changed, &Tables::default()));
        assert!(passed.is_ok(), "seed {seed}:\n{}", String::from_utf8_lossy(&changed));
    }
    println!("{count} responses in {:.0} s, all invariants hold", started.elapsed().as_secs_f64());
}
