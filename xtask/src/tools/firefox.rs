//! Firefox and its driver.

use std::env::{self, consts::EXE_SUFFIX};
use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::cmd;

use super::apt;
use crate::workspace::Workspace;

/// As the systems that have it call it; Debian first.
const BROWSERS: &[&str] = &["firefox-esr", "firefox"];
const DEBIAN: &[&str] = &["firefox-esr"];

/// The driver, where there is a browser for it too.
pub(crate) fn find(workspace: &Workspace) -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| which::which(name).ok()).and_then(|_| driver(workspace))
}

/// Debian has no geckodriver, so cargo builds it into `target/`, where it is in nobody's way.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(driver) = find(workspace) {
        return Ok(driver);
    }
    if BROWSERS.iter().all(|name| which::which(name).is_err()) {
        apt::install(workspace, DEBIAN)?;
    }
    if driver(workspace).is_none() {
        let root = workspace.target.join("tools");
        let install = cmd!("cargo", "install", "geckodriver", "--locked", "--debug", "--root", root)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env_remove("CARGO_TARGET_DIR");
        workspace.run("Installing geckodriver (once, about a minute)", install)?;
    }
    find(workspace).context("Firefox and geckodriver were installed but are not on PATH")
}

fn driver(workspace: &Workspace) -> Option<PathBuf> {
    let own = workspace.target.join(format!("tools/bin/geckodriver{EXE_SUFFIX}"));
    let named = env::var_os("GECKODRIVER").map(PathBuf::from);
    named.or_else(|| which::which("geckodriver").ok()).or_else(|| own.exists().then_some(own))
}
