//! `cargo xtask bench`: what the package costs, as tables: times and sizes, alone and beside what else there is, and native instructions.

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use duct::{Expression, cmd};

use crate::build;
use crate::instructions;
use crate::tools::{chromium, fonts, node};
use crate::workspace::Workspace;

/// As `benches/main.js` names them, but for the last.
const PARTS: &[&str] = &[TIMES, "sizes", CONTENTS, "peers", COLD_START, "scale", CATALOGUE, INSTRUCTIONS, DEMO];
const TIMES: &str = "times";
const CONTENTS: &str = "contents";
const COLD_START: &str = "cold-start";
const CATALOGUE: &str = "catalogue";
const INSTRUCTIONS: &str = "instructions";
/// What axe, Lighthouse and a slow connection say of it, and its picture.
const DEMO: &str = "demo";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only these parts
    #[arg(value_parser = PossibleValuesParser::new(PARTS))]
    parts: Vec<String>,
    /// Put the tables, the chart and the demo's picture on the pages of docs/ that show them
    #[arg(long)]
    write: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let chosen = |part: &str| arguments.parts.is_empty() || arguments.parts.iter().any(|name| name == part);
    build::run(workspace)?;
    node::ensure()?.install(workspace, "benches")?;
    for part in PARTS.iter().filter(|part| chosen(part)) {
        let measure = match *part {
            DEMO => demo(workspace, arguments.write)?,
            _ => script(workspace, part, arguments.write)?,
        };
        let measure = measure.env("CHROMIUM_PATH", chromium::ensure(workspace)?.browser);
        println!("{}", workspace.run(&format!("Measuring {part}"), measure)?);
    }
    Ok(())
}

fn script(workspace: &Workspace, part: &str, write: bool) -> Result<Expression> {
    let script = ["--expose-gc", "--no-deprecation", "benches/main.js", part];
    let measure = cmd("node", script.into_iter().chain(write.then_some("--write")));
    match part {
        CONTENTS => Ok(measure.env("NAMED_WASM", build::named(workspace)?)),
        COLD_START => {
            let measure = measure.env("ENGINE_PACKED", build::packed(workspace)?);
            Ok(measure.env("EMPTY_PACKED", build::empty(workspace)?))
        }
        CATALOGUE => instructions::provide_with_full_catalogue(workspace, measure),
        TIMES | INSTRUCTIONS => instructions::provide_with_stages(workspace, measure),
        _ => Ok(measure),
    }
}

fn demo(workspace: &Workspace, write: bool) -> Result<Expression> {
    let node = node::ensure()?;
    node.install(workspace, "www")?;
    node.install(workspace, "www/figures")?;
    fonts::provide(workspace);
    Ok(node::script(workspace, "www/figures", if write { "figures:write" } else { "figures" }))
}
