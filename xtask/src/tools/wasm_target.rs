//! A Rust that compiles to wasm32-unknown-unknown: rustup's where it can be had, else Debian's.

use std::path::Path;

use anyhow::{Context, Result};
use duct::{Expression, cmd};

use super::{apt, rustup};
use crate::workspace::Workspace;

const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's Rust for browsers. It has no std for wasm, so cargo builds that from `rust-web-src`;
/// `rust-web-llvm` leaves `rust-lld` a dangling link, which `lld-22` completes.
const DEBIAN: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];
const DEBIAN_ENVIRONMENT: &[(&str, &str)] = &[
    ("RUSTC", "/usr/bin/rustc"),
    // Building std is unstable, which a stable compiler refuses unless told that it builds itself.
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
];

pub(crate) struct Toolchain {
    environment: &'static [(&'static str, &'static str)],
}

impl Toolchain {
    /// `cargo build …` or `cargo test …` for wasm.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Expression {
        let command = cmd("cargo", arguments.iter().chain(&["--target", TARGET]));
        self.environment.iter().fold(command, |command, (name, value)| command.env(name, value))
    }
}

pub(crate) fn ensure(workspace: &Workspace) -> Result<Toolchain> {
    let own = Toolchain { environment: &[] };
    let debian = Toolchain { environment: DEBIAN_ENVIRONMENT };
    if has_target(workspace) {
        return Ok(own);
    }
    if apt::installed(DEBIAN) {
        return Ok(debian);
    }
    if rustup::add(workspace, "target", &[TARGET]) {
        return Ok(own);
    }
    apt::install(workspace, DEBIAN)
        .with_context(|| format!("Rust cannot compile to {TARGET} here, and rustup could not add it"))?;
    Ok(debian)
}

fn has_target(workspace: &Workspace) -> bool {
    cmd!("rustc", "--print", "target-libdir", "--target", TARGET)
        .dir(&workspace.root)
        .stderr_null()
        .read()
        .is_ok_and(|folder| Path::new(&folder).is_dir())
}
