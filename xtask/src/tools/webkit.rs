//! WebKitGTK's driver, which brings a small browser, and the display that this browser needs.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{apt, find_or_install, program};
use crate::workspace::Workspace;

const DRIVERS: &[&str] = &["WebKitWebDriver"];
const DISPLAYS: &[&str] = &["Xvfb"];
const DEBIAN: &[&str] = &["webkit2gtk-driver", "xvfb"];

pub(crate) struct Webkit {
    pub(crate) driver: PathBuf,
    pub(crate) display: PathBuf,
}

pub(crate) fn ensure(workspace: &Workspace) -> Result<Webkit> {
    find_or_install("WebKitWebDriver", find, || {
        apt::install(workspace, DEBIAN)
            .context("the tests need WebKitWebDriver and Xvfb on PATH, or in WEBKITWEBDRIVER and XVFB")
    })
}

fn find() -> Option<Webkit> {
    Some(Webkit { driver: program("WEBKITWEBDRIVER", DRIVERS)?, display: program("XVFB", DISPLAYS)? })
}
