//! How many instructions the core takes for each response in `benches/fixtures/`, as lines of a name and a count.

use std::fs;

use anyhow::{Context, Result};
use duct::{Expression, cmd};

use crate::ci::in_ci;
use crate::elsewhere;
use crate::tools::valgrind;
use crate::workspace::Workspace;

const COUNT: &[&str] = &["bench", "--quiet", "--bench", "instructions"];

/// Nearly as many dialects as the catalogue's text has room for (`src/dialects/packed.rs`).
const FULL: usize = 256;

/// Tells a command of `benches/` what was counted, and with which compiler: another one makes other instructions.
pub(crate) fn provide(workspace: &Workspace, command: Expression) -> Result<Expression> {
    valgrind::ensure(workspace)?;
    let counted = workspace.run("Counting instructions", cmd("cargo", COUNT))?;
    let compiler = cmd!("rustc", "--version").read().context("rustc does not say its version")?;
    let version: Vec<_> = compiler.split(' ').take(2).collect();
    Ok(command.env("INSTRUCTIONS", counted).env("COMPILER", version.join(" ")))
}

/// Tells it also what each stage takes.
pub(crate) fn provide_with_stages(workspace: &Workspace, command: Expression) -> Result<Expression> {
    let command = provide(workspace, command)?;
    let count = cmd("cargo", COUNT.iter().chain(&["--", "stages"]));
    Ok(command.env("STAGES", workspace.run("Counting the instructions of each stage", count)?))
}

/// What all take, for tests: where there is no valgrind, which is said, they go without. In CI that is a failure.
pub(crate) fn provide_if_any(workspace: &Workspace, tests: Expression) -> Result<Expression> {
    match valgrind::ensure(workspace) {
        Err(error) if !in_ci() => {
            eprintln!("  instructions are not counted: {error:#}");
            Ok(tests)
        }
        _ => provide(workspace, tests),
    }
}

/// Tells it also what was counted with a full catalogue: its rows once more, as far as there is room.
pub(crate) fn provide_with_full_catalogue(workspace: &Workspace, command: Expression) -> Result<Expression> {
    let folder = workspace.scratch().join("full-catalogue");
    elsewhere::copy_crate(workspace, &folder)?;
    let table = folder.join("src/dialects/mod.rs");
    let (rows, filled) = fill(&fs::read_to_string(&table)?).context("src/dialects/mod.rs has no CATALOGUE")?;
    fs::write(&table, filled)?;
    let manifest = format!("--manifest-path={}", folder.join("Cargo.toml").display());
    let target = format!("--target-dir={}", workspace.scratch().join("full-catalogue-target").display());
    let count = cmd("cargo", COUNT.iter().copied().chain([manifest.as_str(), target.as_str()]));
    let counted = workspace.run(&format!("Counting instructions with {FULL} dialects"), count)?;
    let command = command.env("INSTRUCTIONS_FULL", counted).env("DIALECTS", format!("{rows}, {FULL}"));
    provide(workspace, command)
}

/// How many rows the table has, and the source with as many as there can be.
fn fill(source: &str) -> Option<(usize, String)> {
    let (before, table) = source.split_once("CATALOGUE: &[Dialect<'static>] = &[\n")?;
    let (rows, behind) = table.split_once("];")?;
    let count = rows.lines().count();
    let more: String = rows.lines().cycle().take(FULL - count).map(|row| format!("{row}\n")).collect();
    Some((count, format!("{before}CATALOGUE: &[Dialect<'static>] = &[\n{rows}{more}];{behind}")))
}

#[cfg(test)]
mod tests {
    use super::{FULL, fill};

    #[test]
    fn a_filled_catalogue_has_every_row_again() {
        let source = "pub CATALOGUE: &[Dialect<'static>] = &[\n    a::DIALECT,\n    b::DIALECT,\n];\nfn rest() {}\n";
        let filled = fill(source).map(|(count, filled)| (count, filled.matches("DIALECT,").count()));
        assert_eq!(filled, Some((2, FULL)));
        assert_eq!(fill("no table"), None);
    }
}
