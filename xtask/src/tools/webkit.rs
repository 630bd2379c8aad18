//! WebKitGTK's small browser, its driver, and a display for it.

use std::env;
use std::path::Path;

use anyhow::Result;
use duct::{Expression, cmd};

use super::apt;
use crate::workspace::Workspace;

const DEBIAN: &[&str] = &["webkit2gtk-driver", "xvfb", "xauth"];

pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    if which::which("WebKitWebDriver").is_err() || !has_display() && which::which("xvfb-run").is_err() {
        apt::install(workspace, DEBIAN)?;
    }
    Ok(())
}

/// A script of the folder's package.json, with a display where the machine has none and can make one.
pub(crate) fn script_with_display(folder: &Path, script: &str) -> Expression {
    let npm = if has_display() || which::which("xvfb-run").is_err() {
        cmd!("npm", "run", "--silent", script)
    } else {
        cmd!("xvfb-run", "--auto-servernum", "npm", "run", "--silent", script)
    };
    npm.dir(folder)
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some())
}
