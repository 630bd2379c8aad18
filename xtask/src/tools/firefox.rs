//! Firefox and its driver.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{apt, find_or_install, geckodriver, program};
use crate::workspace::Workspace;

/// As the systems that have it call it; Debian first.
const BROWSERS: &[&str] = &["firefox-esr", "firefox"];
const DEBIAN: &[&str] = &["firefox-esr"];

pub(crate) struct Firefox {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

pub(crate) fn ensure(workspace: &Workspace) -> Result<Firefox> {
    let browser = find_or_install("Firefox", find, || {
        apt::install(workspace, DEBIAN).context("the tests need Firefox on PATH, or in FIREFOX_PATH")
    })?;
    Ok(Firefox { browser, driver: geckodriver::ensure(workspace)? })
}

fn find() -> Option<PathBuf> {
    program("FIREFOX_PATH", BROWSERS)
}
