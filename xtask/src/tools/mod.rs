//! What the commands need on this machine: one tool, one file. Each `ensure` finds the tool, else installs it,
//! else says in a sentence what to install.

mod apt;
pub(crate) mod chromium;
pub(crate) mod firefox;
pub(crate) mod lints;
pub(crate) mod node;
mod rustup;
pub(crate) mod wasm_bindgen;
pub(crate) mod wasm_target;
pub(crate) mod webkit;
