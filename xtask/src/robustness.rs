//! `cargo xtask robustness`: hostile input, broken hosts, long life; writes the table of docs/robustness.md.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};
use duct::{Expression, cmd};

use crate::build;
use crate::elsewhere;
use crate::supply_chain;
use crate::tools::{chromium, node, wasm_target};
use crate::workspace::Workspace;

/// How often each thing is tried.
#[derive(Clone, Copy)]
struct Scale {
    responses: u32,
    timed_bodies: u32,
    /// None: without the fuzzer, which takes a C++ compiler.
    fuzz_seconds: Option<u32>,
    /// What tests/robustness/helpers/figures.js goes by.
    name: &'static str,
}

const FULL: Scale = Scale { responses: 10_000_000, timed_bodies: 100_000, fuzz_seconds: Some(120), name: "full" };
const SHORT: Scale = Scale { responses: 200_000, timed_bodies: 2_000, fuzz_seconds: None, name: "short" };

/// Of what cargo-fuzz passes for its `--sanitizer none`, what a stable compiler knows. Without the hooks in comparisons
/// half as many inputs again are tried, and what they would find the mutations know: names, codes and phrases.
const COVERAGE: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=3 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table";

const SEED: &str = "1";

/// Between these stands what a full run found.
const PAGE: &str = "docs/robustness.md";
const BEGIN: &str = "<!-- robustness -->\n";
const END: &str = "<!-- end -->";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Fewer tries, without the fuzzer: minutes instead of an hour
    #[arg(long)]
    pub(crate) short: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let scale = if arguments.short { SHORT } else { FULL };
    let started = Instant::now();
    build::run(workspace)?;
    let (core, package) = thread::scope(|scope| {
        let package = scope.spawn(|| package(workspace, scale));
        (core(workspace, scale), package.join())
    });
    let mut figures = core?;
    figures.extend(package.map_err(|_| anyhow!("the tests of the package panicked"))??);
    if arguments.short {
        figures.extend(supply_chain::check_offline(workspace)?);
    } else {
        figures.push(reproduce(workspace)?);
        figures.extend(supply_chain::check(workspace)?);
    }
    let rows: String = figures.iter().map(|figure| format!("| {} |\n", legible(figure))).collect();
    let table = format!("| what | found | bound |\n| --- | --- | --- |\n{rows}");
    print!("{table}");
    if arguments.short { Ok(()) } else { record(workspace, &table, started) }
}

/// Numbers of more than four digits are written in groups of three.
fn legible(figure: &str) -> String {
    let words = figure.split(' ').map(|word| {
        let digits = word.trim_end_matches(',');
        if digits.len() < 5 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return word.to_owned();
        }
        let groups = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
        groups.collect::<Vec<_>>().join(",") + word.trim_start_matches(digits)
    });
    words.collect::<Vec<_>>().join(" ")
}

fn record(workspace: &Workspace, table: &str, started: Instant) -> Result<()> {
    let page = workspace.root.join(PAGE);
    let text = fs::read_to_string(&page)?;
    let (before, rest) = text.split_once(BEGIN).context("docs/robustness.md has no place for the table")?;
    let (_, after) = rest.split_once(END).context("the table's place in docs/robustness.md has no end")?;
    let minutes = started.elapsed().as_secs() / 60;
    let run = format!("One run of {minutes} minutes at commit {}, every seed {SEED}.", commit(workspace)?);
    Ok(fs::write(page, format!("{before}{BEGIN}{table}\n{run}\n{END}{after}"))?)
}

fn commit(workspace: &Workspace) -> Result<String> {
    let git = |arguments: &[&str]| cmd("git", arguments).dir(&workspace.root);
    let name = git(&["rev-parse", "--short", "HEAD"]).read().context("git does not say which commit this is")?;
    let is_clean = git(&["diff", "--quiet", "HEAD"]).unchecked().run()?.status.success();
    Ok(if is_clean { name } else { format!("{name} and changes to it") })
}

fn core(workspace: &Workspace, scale: Scale) -> Result<Vec<String>> {
    let build = harness(workspace, &["--no-default-features", "--bin=storm", "--bin=slowest"]);
    workspace.run("Building the harness of the core", build)?;
    let program = |name: &str| folder(workspace).join("release").join(name);
    let storm = cmd!(program("storm"), scale.responses.to_string(), SEED);
    let slowest = cmd!(program("slowest"), scale.timed_bodies.to_string(), SEED);
    let mut found = figures(&workspace.run("Settling golden responses, changed", storm)?);
    found.extend(figures(&workspace.run("Looking for what takes long", slowest)?));
    found.extend(fuzz(workspace, scale)?);
    Ok(found)
}

/// libFuzzer on the corpus; where an invariant breaks it names the input and ends with an error.
fn fuzz(workspace: &Workspace, scale: Scale) -> Result<Vec<String>> {
    let Some(seconds) = scale.fuzz_seconds else { return Ok(Vec::new()) };
    let target = cmd!("rustc", "--print", "host-tuple").read().context("rustc does not say what it compiles for")?;
    let build = harness(workspace, &["--bin=response", "--bin=options", "--target", &target]);
    workspace
        .run("Building the fuzzer", build.env("RUSTFLAGS", COVERAGE))
        .context("libFuzzer takes a C++ compiler: `apt-get install g++`")?;
    let programs = folder(workspace).join(target).join("release");
    ["response", "options"].into_iter().map(|name| fuzz_one(workspace, &programs, name, seconds)).collect()
}

fn fuzz_one(workspace: &Workspace, programs: &Path, name: &str, seconds: u32) -> Result<String> {
    let found = folder(workspace).join("corpus").join(name);
    fs::create_dir_all(&found)?;
    let corpus = workspace.root.join("fuzz/corpus").join(name);
    let options = [format!("-max_total_time={seconds}"), format!("-seed={SEED}")];
    let fuzz =
        cmd!(programs.join(name), found, corpus, &options[0], &options[1], "-max_len=2048", "-print_final_stats=1");
    let printed = workspace.run(&format!("Fuzzing: {name}"), fuzz)?;
    let count = printed.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units: "));
    let count = count.context("libFuzzer does not say how many inputs it tried")?.trim();
    let figure = format!("inputs tried by libFuzzer, {name}, {seconds} s | {count}, every invariant held | all hold");
    eprintln!("    {figure}");
    Ok(figure)
}

fn package(workspace: &Workspace, scale: Scale) -> Result<Vec<String>> {
    node::ensure()?;
    let chromium = chromium::ensure(workspace)?;
    let tests = cmd!("node", "--test", "--test-reporter=tap", "tests/robustness/")
        .env("ROBUSTNESS", scale.name)
        .env("MORTAL_WASM", build::mortal(workspace)?)
        .env("CHROMIUM_PATH", chromium.browser);
    Ok(figures(&workspace.run("Breaking hosts and firing at the package", tests)?))
}

/// Compiles the packed crate in another folder: the file must be the same.
fn reproduce(workspace: &Workspace) -> Result<String> {
    let elsewhere = folder(workspace).join("elsewhere");
    elsewhere::copy_crate(workspace, &elsewhere)?;
    let toolchain = wasm_target::ensure(workspace)?;
    let manifest = format!("--manifest-path={}", elsewhere.join("Cargo.toml").display());
    let target = format!("--target-dir={}", elsewhere.join("target").display());
    let compile = toolchain.cargo(&[build::COMPILE, &[manifest.as_str(), target.as_str()]].concat());
    workspace.run("Compiling once more in another folder", compile.env("RUSTFLAGS", toolchain.flags()?))?;
    let read = |target: &Path| fs::read(target.join(build::COMPILED));
    let (here, there) = (read(&workspace.target)?, read(&elsewhere.join("target"))?);
    if here != there {
        bail!("the .wasm of {} is another than that of {}", elsewhere.display(), workspace.root.display());
    }
    Ok(format!("builds in two folders | the same {} bytes of .wasm | the same", here.len()))
}

/// Builds programs of fuzz/, which is a workspace of its own.
fn harness(workspace: &Workspace, arguments: &[&str]) -> Expression {
    let usual = ["build", "--release", "--quiet", "--manifest-path=fuzz/Cargo.toml"];
    let target = format!("--target-dir={}", folder(workspace).display());
    cmd("cargo", usual.iter().copied().chain([target.as_str()]).chain(arguments.iter().copied()))
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.scratch().join("robustness")
}

/// `figure: what | found | bound`, on a line of its own or inside a reporter's comment. Told at once: the run is long.
fn figures(printed: &str) -> Vec<String> {
    let figures = printed.lines().filter_map(|line| Some(line.split_once("figure: ")?.1.trim().to_owned()));
    figures.inspect(|figure| eprintln!("    {figure}")).collect()
}

#[cfg(test)]
mod tests {
    use super::legible;

    #[test]
    fn only_long_numbers_are_grouped() {
        let figure = "of 10000000 in 327 s, 848535, every 1344 at 57cfe97 | 1,536";
        assert_eq!(legible(figure), "of 10,000,000 in 327 s, 848,535, every 1344 at 57cfe97 | 1,536");
    }
}
