//! What the commands need on this machine: one tool, one file. Each `ensure` finds the tool, else installs it,
//! else says in a sentence what to install.

mod apt;
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

/// The program that the variable names, else the first of these names on PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from);
    named.or_else(|| names.iter().find_map(|name| which::which(name).ok()))
}
