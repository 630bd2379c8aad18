//! Firefox's driver. No Debian package has it, and npm's downloads a binary from elsewhere, so cargo builds it.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::cmd;

use super::program;
use crate::workspace::Workspace;

const VERSION: &str = "0.37.1";

/// Takes the one on PATH, else installs into `target/`, where it is in nobody's way.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target.join("tools");
    let own = folder.join(format!("bin/geckodriver{EXE_SUFFIX}"));
    let found = program("GECKODRIVER", &["geckodriver"]).or_else(|| own.exists().then(|| own.clone()));
    if let Some(driver) = found {
        return Ok(driver);
    }
    // Unoptimised, it is there sooner, and it only passes messages on.
    let install =
        cmd!("cargo", "install", "geckodriver", "--locked", "--version", VERSION, "--debug", "--root", &folder)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env_remove("CARGO_TARGET_DIR");
    workspace
        .run(&format!("Installing geckodriver {VERSION} (once, about a minute)"), install)
        .with_context(|| format!("try `cargo install geckodriver --locked --version {VERSION}`, then this again"))?;
    Ok(own)
}
