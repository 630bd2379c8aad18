//! Chromium and its driver.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{apt, find_or_install, program};
use crate::workspace::Workspace;

/// As the systems that have it call it; Debian first.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
const DRIVERS: &[&str] = &["chromedriver"];
const DEBIAN: &[&str] = &["chromium", "chromium-driver"];

pub(crate) struct Chromium {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

pub(crate) fn ensure(workspace: &Workspace) -> Result<Chromium> {
    find_or_install("Chromium", find, || {
        apt::install(workspace, DEBIAN)
            .context("the tests need Chromium and chromedriver on PATH, or in CHROMIUM_PATH and CHROMEDRIVER")
    })
}

fn find() -> Option<Chromium> {
    Some(Chromium { browser: program("CHROMIUM_PATH", BROWSERS)?, driver: program("CHROMEDRIVER", DRIVERS)? })
}
