//! Firefox's driver. No Debian package has it, and npm's downloads a binary from elsewhere, so cargo builds it.

use std::path::PathBuf;

use anyhow::Result;

use super::{cargo, find_or_install, program};
use crate::workspace::Workspace;

const NAME: &str = "geckodriver";
const VERSION: &str = "0.37.1";

pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    let find = || program("GECKODRIVER", &[NAME]).or_else(|| cargo::installed(workspace, NAME));
    find_or_install(NAME, find, || cargo::install(workspace, NAME, VERSION, &["--locked"], "about a minute"))
}
