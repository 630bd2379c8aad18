//! `cargo bench --bench instructions`: how many processor instructions it takes to settle each response in `fixtures/`.
//! `cargo bench --bench instructions -- stages`: how many of them each stage takes.
//! `cargo bench --bench instructions -- first`: how many the first call takes, which fills tables besides.
//!
//! A count, unlike a time, is the same on a noisy machine. The program runs itself under valgrind, once for each file.

use std::error::Error;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, iter};

use error_normalizer::{Headers, Input, Options, normalize};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/fixtures");
/// Nothing but the call itself is counted.
const WHOLE: &str = "instructions::settle*";
/// Who meets a table first fills it: once in a page's life, which says nothing of a call.
const FILLS: &str = "error_normalizer::*::fill_once";
/// The functions that are a stage each; what is left is the rules that inputs broke, retrying, and what is between.
const STAGES: &[(&str, &str)] = &[
    ("read", "error_normalizer::body::read"),
    ("recognise", "error_normalizer::recognise::recognise"),
    ("extract", "error_normalizer::extract::facts"),
    ("kind", "error_normalizer::kind::settle"),
    ("words", "error_normalizer::wording::choose::choose"),
    ("finish", "error_normalizer::settle::finished"),
];

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    match env::args().nth(1).as_deref() {
        Some("stages") => fixtures()?.iter().try_for_each(|fixture| print_stages(fixture)),
        Some("first") => fixtures()?.iter().try_for_each(|fixture| print_first(fixture)),
        Some(file) if Path::new(file).is_file() => settle_file(Path::new(file), env::args().skip(2).count()),
        _ => fixtures()?.iter().try_for_each(|fixture| print_count(fixture)),
    }
}

fn fixtures() -> Outcome<Vec<PathBuf>> {
    let mut files = fs::read_dir(FIXTURES)?.map(|entry| Ok(entry?.path())).collect::<Outcome<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

fn print_count(fixture: &Path) -> Outcome<()> {
    println!("{} {}", name(fixture), collected(fixture, &[WHOLE, FILLS], 1)?);
    Ok(())
}

fn print_first(fixture: &Path) -> Outcome<()> {
    println!("{}/first {}", name(fixture), collected(fixture, &[WHOLE], 1)?);
    Ok(())
}

fn print_stages(fixture: &Path) -> Outcome<()> {
    for (stage, function) in STAGES {
        println!("{}/{stage} {}", name(fixture), count(fixture, function)?);
    }
    Ok(())
}

fn name(fixture: &Path) -> impl Display {
    fixture.file_stem().unwrap_or_default().display()
}

/// What a second call takes of it, which finds all tables filled.
fn count(fixture: &Path, function: &str) -> Outcome<u64> {
    Ok(collected(fixture, &[function], 2)? - collected(fixture, &[function], 1)?)
}

/// What so many calls take inside the first of the functions, but not inside the others.
fn collected(fixture: &Path, functions: &[&str], calls: usize) -> Outcome<u64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind.args(functions.iter().map(|function| format!("--toggle-collect={function}")));
    let output = valgrind.arg(env::current_exe()?).arg(fixture).args(iter::repeat_n("call", calls)).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected : "));
    match collected.map(|(_, count)| count.trim().parse()) {
        Some(Ok(count)) if count > 0 => Ok(count),
        _ => Err(format!("valgrind counted nothing of {}:\n{said}", fixture.display()).into()),
    }
}

fn settle_file(fixture: &Path, calls: usize) -> Outcome<()> {
    let text = fs::read_to_string(fixture)?;
    let (head, body) = text.split_once("\n\n").ok_or("no empty line ends the header")?;
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).ok_or("the first line has no status")?;
    let headers: Vec<_> = lines.filter_map(|line| line.split_once(": ")).collect();
    let input =
        Input { status: Some(status.parse()?), headers: Headers(&headers), body: body.as_bytes(), ..Input::default() };
    println!("{}", iter::repeat_with(|| settle(&input)).take(calls).sum::<usize>());
    Ok(())
}

#[inline(never)]
fn settle(input: &Input<'_>) -> usize {
    let error = normalize(input, &Options::default());
    iter::once(error.user_message.len()).chain(error.fields.iter().map(|field| field.name.len())).sum()
}
