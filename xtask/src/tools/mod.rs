//! What the commands need on this machine: one tool, one file. Each `ensure` finds the tool, else installs it,
//! else says in a sentence what to install.

mod apt;
mod cargo;
pub(crate) mod cargo_deny;
pub(crate) mod chromium;
pub(crate) mod firefox;
pub(crate) mod fonts;
mod geckodriver;
pub(crate) mod lints;
pub(crate) mod node;
mod rustup;
pub(crate) mod valgrind;
pub(crate) mod wasm_bindgen;
pub(crate) mod wasm_target;
pub(crate) mod webkit;

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// The program that the variable names, else the first of these names on PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from);
    named.or_else(|| names.iter().find_map(|name| which::which(name).ok()))
}

fn find_or_install<T>(name: &str, find: impl Fn() -> Option<T>, install: impl FnOnce() -> Result<()>) -> Result<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    install()?;
    find().with_context(|| format!("{name} was installed but is not found"))
}
