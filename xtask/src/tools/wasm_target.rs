//! A Rust that compiles to wasm32-unknown-unknown: rustup's where it can be had, else Debian's.

use std::path::{Path, PathBuf};
use std::{env, fs};

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

/// Functions of a few instructions are inlined and short loops written out, larger ones are not, no way through a
/// function is written twice, and texts are compared by one function: nearly the speed of opt-level 2 at the size of "z"
/// (`docs/size.md`).
const WRITE_LITTLE_TWICE: &str = "-Cllvm-args=--inline-threshold=15 -Cllvm-args=--unroll-threshold=30 \
     -Cllvm-args=--jump-threading-threshold=1 -Cllvm-args=--max-loads-per-memcmp=0";

pub(crate) struct Toolchain {
    environment: &'static [(&'static str, &'static str)],
}

impl Toolchain {
    /// `cargo build …` or `cargo test …` for wasm.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Expression {
        let command = cmd("cargo", arguments.iter().chain(&["--target", TARGET]));
        self.with_environment(command)
    }

    /// Flags for rustc, so that the file is small and fast, says nothing of the machine that made it, and is the same
    /// from each.
    pub(crate) fn flags(&self) -> Result<String> {
        Ok(format!("{} {WRITE_LITTLE_TWICE}", self.same_paths()?))
    }

    fn same_paths(&self) -> Result<String> {
        let ask = |question: &[&str]| self.with_environment(cmd("rustc", question)).read();
        let sysroot = ask(&["--print", "sysroot"])?;
        let version = ask(&["-vV"])?;
        let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
        let std = format!("--remap-path-prefix={sysroot}/lib/rustlib/src/rust=/rustc/{commit}");
        let crates =
            registries().into_iter().map(|folder| format!(" --remap-path-prefix={}=/crates", folder.display()));
        Ok(std + &crates.collect::<String>())
    }

    fn with_environment(&self, command: Expression) -> Expression {
        self.environment.iter().fold(command, |command, (name, value)| command.env(name, value))
    }
}

/// Where cargo unpacks crates: a folder for each registry, named after it.
fn registries() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    folders.into_iter().flatten().flatten().map(|entry| entry.path()).collect()
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
