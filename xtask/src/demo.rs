//! `cargo xtask demo`: the demo page, and one normalised error in the terminal as proof.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use duct::cmd;

use crate::build;
use crate::server::{Server, free_port};
use crate::tools::node;
use crate::workspace::Workspace;

pub(crate) const FIRST_PORT: u16 = 5173;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The first port to try; the next free one is taken
    #[arg(long, default_value_t = FIRST_PORT)]
    pub(crate) port: u16,
    /// End after the proof instead of waiting for Ctrl-C
    #[arg(long)]
    pub(crate) once: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    build::run(workspace)?;
    node::ensure()?.install(workspace, "www")?;
    let ended = ended_by_the_user()?;
    let mut server = start(workspace, arguments.port)?;
    println!("{}", prove(workspace)?.trim_end());
    println!("\nThe demo is at {}", server.address());
    if arguments.once {
        return Ok(());
    }
    println!("Press Ctrl-C to end it.");
    while !ended.load(Ordering::Relaxed) {
        server.check()?;
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn start(workspace: &Workspace, first_port: u16) -> Result<Server> {
    let port = free_port(first_port)?;
    let mut command = Command::new(which::which("npm")?);
    command
        .args(["run", "dev", "--", "--strictPort", "--host", "localhost", "--port", &port.to_string()])
        .current_dir(workspace.root.join("www"));
    Server::start("Starting the demo", command, port, workspace.scratch().join("demo.log"))
}

/// Normalises one of the documented errors with the package as the demo has it installed.
fn prove(workspace: &Workspace) -> Result<String> {
    let script = workspace.root.join("xtask/src/proof.mjs");
    let proof = cmd!("node", "--input-type=module").stdin_path(script).dir(workspace.root.join("www"));
    workspace.run("Normalising one error", proof).context("the package in pkg/ does not work")
}

fn ended_by_the_user() -> Result<Arc<AtomicBool>> {
    let ended = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&ended);
    ctrlc::set_handler(move || seen.store(true, Ordering::Relaxed)).context("Ctrl-C cannot be listened for")?;
    Ok(ended)
}
