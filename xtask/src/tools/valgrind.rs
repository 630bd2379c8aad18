//! Valgrind, which counts instructions.

use anyhow::{Context, Result};

use super::apt;
use crate::workspace::Workspace;

pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    if which::which("valgrind").is_ok() {
        return Ok(());
    }
    // It replaces functions of the C library, which it finds by names that Debian ships apart.
    apt::install(workspace, &["valgrind", "libc6-dbg"]).context("instructions are counted by valgrind")
}
