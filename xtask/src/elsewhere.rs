//! The crate in another folder, to be compiled there as it is or otherwise.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// What cargo asks for before it compiles the crate.
const CRATE: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "src",
    "tests",
    "benches/instructions.rs",
    "benches/fixtures",
    "benches/empty",
    "pkg-template/packing",
    "xtask",
];
/// What the crate's tests include.
const INCLUDED: &str = "pkg-template/locales";

/// Puts it into the folder, in place of what was there.
pub(crate) fn copy_crate(workspace: &Workspace, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    CRATE.iter().chain([&INCLUDED]).try_for_each(|name| copy(&workspace.root.join(name), &folder.join(name)))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.ends_with("node_modules") {
        return Ok(());
    }
    if from.is_dir() {
        for entry in fs::read_dir(from)? {
            let name = entry?.file_name();
            copy(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    fs::create_dir_all(to.parent().context("a file stands in a folder")?)?;
    fs::copy(from, to).map(drop).with_context(|| format!("{} cannot be copied", from.display()))
}
