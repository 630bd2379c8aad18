//! `storm COUNT [SEED]`: the corpus, and as many golden responses, changed by the seed, without a fuzzer's bookkeeping.

use error_normalizer_fuzz::message::{self, Tables};
use error_normalizer_fuzz::mutation;
use error_normalizer_fuzz::scatter::scatter;
use error_normalizer_fuzz::tables::tables;
use std::process::exit;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Instant;
use std::{env, fs, io, iter, thread};

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

/// On all processors: each takes the next seed that none has taken.
fn storm() {
    let mut numbers = env::args().skip(1).filter_map(|number| number.parse::<u32>().ok());
    let count = numbers.next().unwrap_or(100_000);
    let first = numbers.next().unwrap_or(1);
    let end = first.saturating_add(count);
    let next = AtomicU32::new(first);
    let started = Instant::now();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(|| {
                for seed in iter::repeat_with(|| next.fetch_add(1, Relaxed)).take_while(|seed| *seed < end) {
                    try_one(seed);
                }
            });
        }
    });
    let seconds = started.elapsed().as_secs();
    println!(
        "figure: golden responses with other bytes, other meanings and options, seed {first} | {count} in {seconds} s, every invariant held | all hold"
    );
}

/// What breaks an invariant ends the program: the others' threads would go on for an hour.
fn try_one(seed: u32) {
    let (changed, tables) = throw(seed);
    if std::panic::catch_unwind(|| message::check(&changed, &Tables::read(&tables))).is_err() {
        eprintln!("seed {seed}:\n{tables}\n---\n{}", String::from_utf8_lossy(&changed));
        exit(1);
    }
}

/// A golden response: every fourth with other bytes, the others with another meaning, every fourth with options.
fn throw(seed: u32) -> (Vec<u8>, String) {
    let golden = mutation::golden(seed);
    match seed % 4 {
        0 => (scatter(golden, seed), String::new()),
        way => {
            let changed = mutation::mutate(&golden, seed).unwrap_or_else(|| scatter(golden, seed));
            (changed, if way == 1 { tables(seed) } else { String::new() })
        }
    }
}
