//! Tools that cargo builds, into `target/`, where they are in nobody's way.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::cmd;

use crate::workspace::Workspace;

const ROOT: &str = "tools";

pub(super) fn installed(workspace: &Workspace, program: &str) -> Option<PathBuf> {
    let place = workspace.target.join(ROOT).join(format!("bin/{program}{EXE_SUFFIX}"));
    place.exists().then_some(place)
}

/// Unoptimised, a tool is there sooner, and none of these has much to do.
pub(super) fn install(workspace: &Workspace, name: &str, version: &str, options: &[&str], takes: &str) -> Result<()> {
    let wanted = [&[name, "--version", version], options].concat();
    let install = cmd("cargo", ["install", "--debug"].iter().chain(&wanted))
        .env("CARGO_INSTALL_ROOT", workspace.target.join(ROOT))
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env_remove("CARGO_TARGET_DIR");
    workspace
        .run(&format!("Installing {name} {version} (once, {takes})"), install)
        .map(drop)
        .with_context(|| format!("try `cargo install {}`, then this again", wanted.join(" ")))
}
