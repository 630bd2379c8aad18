//! `slowest COUNT [SEED]`: searches for the body that takes longest for its size, compared with an ordinary one.

use error_normalizer_fuzz::slow;
use std::env;
use std::process::ExitCode;

const MOST: f64 = 50.0;
const SHOWN: usize = 5;

fn main() -> ExitCode {
    let mut numbers = env::args().skip(1).filter_map(|number| number.parse::<u32>().ok());
    let count = numbers.next().unwrap_or(20_000);
    let found = slow::search(count as usize, numbers.next().unwrap_or(1));
    for slow in found.iter().take(SHOWN) {
        println!("{:.1} times the ordinary, {} µs: {:?}", slow.ratio, slow.took.as_micros(), slow.recipe);
    }
    let worst = found.first().map_or(0.0, |slow| slow.ratio);
    println!("figure: slowest of {count} searched bodies | {worst:.1} times an ordinary one of its size | {MOST}");
    if worst <= MOST { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
