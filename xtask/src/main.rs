//! The project's commands: `cargo xtask build`, `demo`, `robustness`, `test`, `bench`. One command, one file.

mod bench;
mod build;
mod ci;
mod demo;
mod elsewhere;
mod engines;
mod instructions;
mod progress;
mod robustness;
mod server;
mod stamp;
mod supply_chain;
mod tally;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use workspace::Workspace;

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "Builds, shows and tests error-normalizer")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Show what the tools print, also where they succeed
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Leave the finished npm package in pkg/
    Build,
    /// Build, start the demo page and normalise one error in the terminal
    Demo(demo::Arguments),
    /// Try hostile input, broken hosts and long life, and write the table of docs/robustness.md
    Robustness(robustness::Arguments),
    /// Check everything, or only the steps named
    Test(test::Arguments),
    /// Measure what the package costs, or only the parts named, and print tables
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let Arguments { command, verbose } = Arguments::parse();
    let outcome = Workspace::open(verbose).and_then(|workspace| match command {
        Command::Build => build::run(&workspace).map(|()| ExitCode::SUCCESS),
        Command::Demo(arguments) => demo::run(&workspace, &arguments).map(|()| ExitCode::SUCCESS),
        Command::Robustness(arguments) => robustness::run(&workspace, &arguments).map(|()| ExitCode::SUCCESS),
        Command::Test(arguments) => Ok(test::run(&workspace, &arguments)),
        Command::Bench(arguments) => bench::run(&workspace, &arguments).map(|()| ExitCode::SUCCESS),
    });
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
