//! cargo-deny, which reads deny.toml. It takes minutes to build, so that only what has time for it installs it.

use std::path::PathBuf;

use anyhow::Result;

use super::{cargo, find_or_install, program};
use crate::workspace::Workspace;

const NAME: &str = "cargo-deny";
const VERSION: &str = "0.20.2";

pub(crate) fn find(workspace: &Workspace) -> Option<PathBuf> {
    program("CARGO_DENY", &[NAME]).or_else(|| cargo::installed(workspace, NAME))
}

pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    let install = || cargo::install(workspace, NAME, VERSION, &["--locked"], "some minutes");
    find_or_install(NAME, || find(workspace), install)
}
