//! rustfmt and clippy, which a minimal Rust comes without.

use anyhow::{Context, Result};
use duct::cmd;

use super::{apt, rustup};
use crate::workspace::Workspace;

/// Names of the part, of cargo's command for it, and of Debian's package.
const PARTS: &[(&str, &str, &str)] = &[("rustfmt", "fmt", "rustfmt-web"), ("clippy", "clippy", "rust-web-clippy")];

pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    for &(part, command, debian) in PARTS {
        let runs = cmd!("cargo", command, "--version").stdout_null().stderr_null().run().is_ok();
        if !runs && !rustup::add(workspace, "component", &[part]) {
            apt::install(workspace, &[debian]).with_context(|| format!("`cargo {command}` does not run here"))?;
        }
    }
    Ok(())
}
