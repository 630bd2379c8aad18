//! `cargo xtask bench`: what the package costs, as tables: times and sizes, alone and beside what else there is, and native instructions.

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use duct::{Expression, cmd};

use crate::build;
use crate::instructions;
use crate::tools::{chromium, node};
use crate::workspace::Workspace;

/// As `benches/main.js` names them.
const PARTS: &[&str] = &["times", "sizes", "peers", COLD_START, "scale", INSTRUCTIONS];
const COLD_START: &str = "cold-start";
const INSTRUCTIONS: &str = "instructions";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only these parts
    #[arg(value_parser = PossibleValuesParser::new(PARTS))]
    parts: Vec<String>,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let chosen = |part: &str| arguments.parts.is_empty() || arguments.parts.iter().any(|name| name == part);
    build::run(workspace)?;
    node::ensure()?.install(workspace, "benches")?;
    for part in PARTS.iter().filter(|part| chosen(part)) {
        let measure =
            prepared(workspace, part, cmd!("node", "--expose-gc", "--no-deprecation", "benches/main.js", part))?;
        println!("{}", workspace.run(&format!("Measuring {part}"), measure)?);
    }
    Ok(())
}

fn prepared(workspace: &Workspace, part: &str, measure: Expression) -> Result<Expression> {
    let measure = measure.env("CHROMIUM_PATH", chromium::ensure(workspace)?.browser);
    match part {
        COLD_START => Ok(measure.env("EMPTY_WASM", build::empty(workspace)?)),
        INSTRUCTIONS => instructions::provide(workspace, measure),
        _ => Ok(measure),
    }
}
