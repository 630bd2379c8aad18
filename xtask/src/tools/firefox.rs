//! Firefox and its driver.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{apt, geckodriver, program};
use crate::workspace::Workspace;

/// As the systems that have it call it; Debian first.
const BROWSERS: &[&str] = &["firefox-esr", "firefox"];
const DEBIAN: &[&str] = &["firefox-esr"];

pub(crate) struct Firefox {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

pub(crate) fn ensure(workspace: &Workspace) -> Result<Firefox> {
    Ok(Firefox { browser: browser(workspace)?, driver: geckodriver::ensure(workspace)? })
}

fn browser(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install(workspace, DEBIAN).context("the tests need Firefox on PATH, or in FIREFOX_PATH")?;
    find().context("Firefox was installed but is not on PATH")
}

fn find() -> Option<PathBuf> {
    program("FIREFOX_PATH", BROWSERS)
}
