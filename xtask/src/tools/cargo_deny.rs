//! cargo-deny, which reads deny.toml. It takes minutes to build, so that only what has time for it installs it.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::cmd;

use super::program;
use crate::workspace::Workspace;

const VERSION: &str = "0.20.2";

pub(crate) fn find(workspace: &Workspace) -> Option<PathBuf> {
    let own = own(workspace);
    program("CARGO_DENY", &["cargo-deny"]).or_else(|| own.exists().then_some(own))
}

pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(found) = find(workspace) {
        return Ok(found);
    }
    let folder = workspace.target.join("tools");
    // Unoptimised, it is there sooner, and there is little for it to do.
    let install =
        cmd!("cargo", "install", "cargo-deny", "--locked", "--version", VERSION, "--debug", "--root", &folder)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env_remove("CARGO_TARGET_DIR");
    workspace
        .run(&format!("Installing cargo-deny {VERSION} (once, some minutes)"), install)
        .with_context(|| format!("try `cargo install cargo-deny --locked --version {VERSION}`, then this again"))?;
    Ok(own(workspace))
}

fn own(workspace: &Workspace) -> PathBuf {
    workspace.target.join(format!("tools/bin/cargo-deny{EXE_SUFFIX}"))
}
