//! `storm COUNT [SEED]`: the corpus, and as many real responses, each with another meaning, without a fuzzer's bookkeeping.

use error_normalizer_fuzz::message::{self, Tables};
use error_normalizer_fuzz::mutation;
use std::time::Instant;
use std::{env, fs, io};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");

fn main() -> io::Result<()> {
    let replayed = replay("response", |message| message::check(message, &Tables::default()))?
        + replay("options", message::check_with_options)?;
    println!("figure: inputs of the corpus | {replayed}, every invariant held | all hold");
    storm();
    Ok(())
}

fn replay(folder: &str, check: impl Fn(&[u8])) -> io::Result<usize> {
    let files: Vec<_> = fs::read_dir(format!("{CORPUS}/{folder}"))?.collect::<Result<_, _>>()?;
    for file in &files {
        println!("{}", file.path().display());
        check(&fs::read(file.path())?);
    }
    Ok(files.len())
}

fn storm() {
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
    let seconds = started.elapsed().as_secs();
    println!("figure: real responses with another meaning | {count} in {seconds} s, every invariant held | all hold");
}
