//! How many instructions the core takes for each response in `benches/fixtures/`, as lines of a name and a count.

use anyhow::{Context, Result};
use duct::{Expression, cmd};

use crate::ci::in_ci;
use crate::tools::valgrind;
use crate::workspace::Workspace;

/// Tells a command of `benches/` what was counted, and with which compiler: another one makes other instructions.
pub(crate) fn provide(workspace: &Workspace, command: Expression) -> Result<Expression> {
    valgrind::ensure(workspace)?;
    let count = cmd!("cargo", "bench", "--quiet", "--bench", "instructions");
    let counted = workspace.run("Counting instructions", count)?;
    let compiler = cmd!("rustc", "--version").read().context("rustc does not say its version")?;
    let version: Vec<_> = compiler.split(' ').take(2).collect();
    Ok(command.env("INSTRUCTIONS", counted).env("COMPILER", version.join(" ")))
}

/// The same for tests: where there is no valgrind, which is said, they go without. In CI that is a failure.
pub(crate) fn provide_if_any(workspace: &Workspace, tests: Expression) -> Result<Expression> {
    match valgrind::ensure(workspace) {
        Err(error) if !in_ci() => {
            eprintln!("  instructions are not counted: {error:#}");
            Ok(tests)
        }
        _ => provide(workspace, tests),
    }
}
